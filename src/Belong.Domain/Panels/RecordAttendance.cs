using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>Records who was at a meeting, every seat at once; what was recorded otherwise before is corrected.</summary>
public sealed record RecordAttendance(SubjectId Panel, FactId Meeting) : Act
{
    /// <summary>For each seat how, and in whose place a substitute sat.</summary>
    public ImmutableArray<(FactId Seat, string How, FactId? For)> Seats { get; init; } = [];

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Find(Panel) is not PanelRecord panel || panel.Meeting(Meeting) is not { } meeting)
        {
            problems.Add("", "There is no such meeting");
            return problems;
        }

        if (panel.Confirmed(Meeting) is not null)
        {
            problems.Add("", "The minutes of that meeting are confirmed and signed: who was there stays as they say");
            return problems;
        }

        var said = new List<Statement>();
        foreach (var (id, how, other) in Seats)
        {
            var attendance = new Attendance { Meeting = Meeting, Seat = id, How = how, For = how == "substitute" ? other : null };
            var before = panel.Facts<Attendance>().FirstOrDefault(each => attendance.StandsFor(each.Fact));
            var field = $"How-{id}";
            if (panel.Head(id)?.Said is not Seat seat || !Attendance.Hows.Has(how))
            {
                problems.Add(field, "Select how each was there");
            }
            else if (!seat.Span.Covers(meeting.Fact.On))
            {
                problems.Add(field, $"{seat.Name} had no seat on {meeting.Fact.On.InWords()}");
            }
            else if (how == "substitute" && (panel.Head(other ?? default)?.Said is not Seat { IsOfMember: true } || Seats.Any(each => each.Seat == other && each.How == "present")))
            {
                problems.Add(field, $"Select whose place {seat.Name} took: a member who was not there");
            }
            else if (how == "substitute" && Seats.Count(each => each.For == other && each.How == "substitute") > 1)
            {
                problems.Add(field, "Two cannot sit in one place");
            }
            else if (before?.Fact != attendance)
            {
                said.Add(before is null ? Statement.Say(Panel, attendance) : Statement.Correct(before, attendance));
            }
        }

        // Apologies may come before the meeting, and a substitute be named for it; that somebody was there may not.
        if (meeting.Fact.On > today && Seats.Any(each => each.How is "present" or "absent"))
        {
            problems.Add("", "The meeting has not been held yet: only apologies and substitutes can be recorded");
        }

        if (!problems.Any && said.Count == 0)
        {
            problems.Add("", "Nothing is different");
        }

        return problems.Any ? problems : Outcome.Add(said);
    }
}
