using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>What is done again so many months after it was last done, first so long after coming into care.</summary>
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
            yield return owed.Met(on, by);
            count = terms.Number(setting, on);
            owed = Owed(on.PlusMonths(count), $"{count} months after the {happening} of {on.InWords()}", by);
        }

        yield return (until ?? care.Until) is { } end ? owed.Stopped(end) : owed;

        Duty Owed(DateOnly by, Reason why, Entry because) => new(clock.Rule, what, by, [because]) { PlanFor = terms.Calendar.LatestWorkingDayOnOrBefore(by), Provisional = terms.Calendar.IsProvisional(by), InPieces = why };
        Duty NotKnown(string why) => new(clock.Rule, what, null, care.Because) { Why = why };
    }
}
