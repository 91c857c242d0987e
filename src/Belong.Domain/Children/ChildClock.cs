using System.Collections.Immutable;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A clock of a child's record.</summary>
public abstract class ChildClock : Clock<ChildRecord>
{
    protected sealed override DateSpan? NotKnownAfter(ChildRecord record, Terms terms) => record.NotKnownAfter(Needs, terms);

    /// <summary>Nobody is looked after at eighteen: what would fall due then or later is not owed.</summary>
    protected sealed override DateOnly? NotOwedFrom(ChildRecord record, Rule rule) => rule.EndsWithCare && record.BornOn is { } born ? Age.Birthday(born, 18) : null;

    /// <summary>
    /// A duty done once: met by what was done, else stopped on a day, else open. What lies before the days of which the
    /// record knows is not known, never late.
    /// </summary>
    /// <param name="triggered">The day that set it off.</param>
    /// <param name="done">What met it, the first there was.</param>
    /// <param name="stopped">The day from which it is asked no more.</param>
    protected Duty Once(ChildRecord child, Terms terms, Duty owed, DateOnly triggered, (DateOnly On, Entry By)? done, DateOnly? stopped)
    {
        var known = child.KnownFrom(Needs, terms);
        if (triggered < known)
        {
            var unknown = owed with { By = null, InPieces = $"{Needs} are recorded only from {known}" };
            return done is { } first ? unknown.Met(first.On, first.By) : unknown.Stopped(stopped);
        }

        return done is { } met && !(stopped < met.On) ? owed.Met(met.On, met.By)
            : known is null ? (owed with { By = null, Why = "there is no record of whether it was done" }).Stopped(stopped)
            : stopped is { } day ? owed.Stopped(day)
            : owed;
    }

    /// <summary>When the period of care ended that went on at a day, or began after it; null while it goes on or none follows.</summary>
    protected static DateOnly? Ceased(ChildRecord child, DateOnly day) => child.PeriodsOfCare.FirstOrDefault(care => !(care.Until < day))?.Until;

    /// <summary>A day, or the day after the period of care before ended where that is later: what was done then was done in that.</summary>
    protected static DateOnly AfterCareBefore(ChildRecord child, PeriodOfCare care, DateOnly day) =>
        child.PeriodsOfCare.LastOrDefault(each => each.From < care.From)?.Until is { } ended && ended >= day ? ended.PlusDays(1) : day;

    /// <summary>The first thing said that happened on or after a day, and before another where one is given.</summary>
    protected static (DateOnly On, Entry By)? First<TFact>(ImmutableArray<Entry<TFact>> said, Func<TFact, DateOnly?> on, DateOnly from, DateOnly? before = null, Func<TFact, bool>? such = null)
        where TFact : Fact
    {
        (DateOnly On, Entry By)? first = null;
        foreach (var entry in said)
        {
            if (on(entry.Fact) is { } day && day >= from && !(day >= before) && (first is null || day < first.Value.On) && such?.Invoke(entry.Fact) != false)
            {
                first = (day, entry);
            }
        }

        return first;
    }
}
