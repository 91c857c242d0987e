using System.Collections.Immutable;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>
/// Carers meet their own worker every four to six weeks, and have the notes within five working days. The standard asks for meetings with a purpose and a record of them; how often is
/// the service's own.
/// </summary>
public sealed class SupervisionClock : HouseholdClock
{
    public static Setting Weeks { get; } = Setting.Number("household-supervision-weeks", "Supervision of foster carers at least every", 6, "weeks", "Local: the county’s carers are met every four to six weeks");

    public static Setting NotesWithin { get; } = Setting.Number("household-supervision-notes", "Notes of supervision are with the carers within", 5, "working days", "Local: the county’s standard for supervision");

    public override Rule Rule { get; } = new("Supervision of foster carers", "every four to six weeks; the national minimum standards for fostering (2011), standard 21, ask for meetings and a record of them", Standing.LocalPractice, DateSpan.Since(2011, 4, 1))
    {
        Who = Post.SupervisingWorker,
        Act = typeof(Supervision),
        Harm = Harm.Plan,
        StoppedBy = ApprovalEnds,
        Settings = [Weeks],
    };

    public static Rule Notes { get; } = new("Notes of supervision given to the carers", "the county’s own standard for supervision", Standing.LocalPractice, DateSpan.Since(2011, 4, 1))
    {
        Who = Post.SupervisingWorker,
        Act = typeof(Supervision),
        Harm = Harm.Paper,
        StoppedBy = ApprovalEnds,
        Settings = [NotesWithin],
    };

    public override ImmutableArray<Rule> Rules => [Rule, Notes];

    protected override IEnumerable<Duty> Duties(HouseholdRecord household, Terms terms)
    {
        var known = KnownFrom(household, terms);
        var held = household.Facts<Supervision>().OrderBy(each => each.Fact.On).ToList();
        foreach (var approval in Together(Approvals(household, terms)).Where(each => !(each.Until < known)))
        {
            foreach (var duty in Again(Rule, "Supervision", approval, known, held.Select(each => (each.Fact.On, (Entry)each)), Next, terms))
            {
                yield return duty;
            }
        }

        foreach (var meeting in held.Where(each => each.Fact.On >= known))
        {
            var days = terms.Number(NotesWithin, meeting.Fact.On);
            var notes = Owed(Notes, "Notes of supervision to the carers", terms.Calendar.WorkingDaysAfter(meeting.Fact.On, days).On, $"{days} working days after the meeting of {meeting.Fact.On.InWords()}", terms, meeting) with { About = meeting };
            yield return meeting.Fact.NotesOn is { } given ? notes.Met(given, meeting) : household.ApprovalOn(meeting.Fact.On) is { } approval ? Ending(notes, household.EndOf(approval, terms), terms) : notes;
        }

        (DateOnly, Reason) Next(DateOnly last, bool wasDone)
        {
            var weeks = terms.Number(Weeks, last);
            return (last.PlusDays(weeks * 7), wasDone ? (Reason)$"{weeks} weeks after the supervision of {last.InWords()}" : $"{weeks} weeks after {last.InWords()}, when the approval began or the record was opened here");
        }
    }
}
