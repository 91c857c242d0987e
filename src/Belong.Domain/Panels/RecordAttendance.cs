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
            problems.Add("", "The minutes of that meeting are confirmed and signed: attendance cannot be changed");
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
                problems.Add(field, "Select each member’s attendance");
            }
            else if (!seat.Span.Covers(meeting.Fact.On))
            {
                problems.Add(field, $"{seat.Name} was not a member on {meeting.Fact.On.InWords()}");
            }
            else if (how == "substitute" && (panel.Head(other ?? default)?.Said is not Seat { IsOfMember: true } || Seats.Any(each => each.Seat == other && each.How == "present")))
            {
                problems.Add(field, $"Select the absent member {seat.Name} was a substitute for");
            }
            else if (how == "substitute" && Seats.Count(each => each.For == other && each.How == "substitute") > 1)
            {
                problems.Add(field, "Two people cannot be substitutes for the same member");
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
            problems.Add("", "Nothing has changed");
        }

        return problems.Any ? problems : Outcome.Add(said);
    }
}
