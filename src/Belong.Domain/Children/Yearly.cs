using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>What is done again so many months after it was last done or last due, first so long after coming into care.</summary>
internal static class Yearly
{
    public static IEnumerable<Duty> Of(
        ChildClock clock, ChildRecord child, Terms terms, PeriodOfCare care, Setting setting, string what, string happening, string needs, IEnumerable<(DateOnly On, Entry By)> done, DateOnly? from = null, DateOnly? until = null)
    {
        var start = from ?? care.From;
        var known = child.KnownFrom(needs, terms);
        var count = terms.Number(setting, start);
        var owed = known is null ? NotKnown($"there is no record of whether it was done")
            : start < known ? Owed(known.Value.PlusMonths(count), $"{count} months at most after {known.Value.InWords()}, from when these are known", care.Because[0])
            : Owed(start.PlusMonths(count), $"{count} months after {start.InWords()}, {(start == care.From ? "when the child became looked after" : "the fourth birthday")}", care.Because[0]);
        foreach (var (on, by) in done)
        {
            foreach (var missed in Again(on))
            {
                yield return missed;
            }

            yield return owed.Met(on, by);
            count = terms.Number(setting, on);
            owed = Owed(on.PlusMonths(count), $"{count} months after the {happening} of {on.InWords()}", by);
        }

        foreach (var missed in Again((until ?? care.Until) is { } over && over < terms.Today ? over : terms.Today))
        {
            yield return missed;
        }

        yield return (until ?? care.Until) is { } end ? owed.Stopped(end) : owed;

        // What is still not done when it is due once more was missed that time: each time counts, and one is asked for.
        IEnumerable<Duty> Again(DateOnly day)
        {
            while (owed.By is { } due && due.PlusMonths(count) <= day)
            {
                yield return owed.Stopped(due.PlusMonths(count));
                owed = Owed(due.PlusMonths(count), $"{count} months after it was due on {due.InWords()} and not done", owed.Because[0]) with { Turn = owed.Turn + 1 };
            }
        }

        Duty Owed(DateOnly by, Reason why, Entry because) => new(clock.Rule, what, by, [because]) { PlanFor = terms.Calendar.LatestWorkingDayOnOrBefore(by), Provisional = terms.Calendar.IsProvisional(by), InPieces = why };
        Duty NotKnown(string why) => new(clock.Rule, what, null, care.Because) { Why = why };
    }
}
