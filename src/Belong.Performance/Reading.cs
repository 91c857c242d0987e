using System.Collections.Concurrent;
using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Places;
using Belong.Domain.Returns;
using Belong.Domain.Time;

namespace Belong.Performance;

/// <summary>What figures are read from: the county as known at some instant, a period, the terms, and postcodes where there are any.</summary>
/// <remarks>With <c>fromRecord</c> cohorts are worked out from the record even where a return states them, to compare the two.</remarks>
public sealed class Reading
{
    private readonly ConcurrentDictionary<Measure, ImmutableArray<Part>> parts = new();
    private readonly PartsByRecord byRecord;

    /// <param name="known">What was worked out of the records before, where it still serves.</param>
    public Reading(County county, Period period, Terms terms, IPlaceOfPostcode? postcodes = null, bool fromRecord = false, PartsByRecord? known = null)
    {
        County = county;
        byRecord = new(county, period, terms, postcodes, fromRecord, known);
        Period = period;
        Terms = terms;
        Postcodes = postcodes;
        FromReturn = !fromRecord && period.Kind == PeriodKind.Year && county.Returns.SelectMany(record => record.Facts<ImportOfReturn>()).Any(import => import.Fact.Year == period.Year.Ends);
        UnderWay = county.Returns.SelectMany(record => record.Facts<ImportOfReturn>()).Any(import => !import.Fact.Finished);
    }

    /// <summary>A measure's parts over the whole county, worked out once for this reading however often they are broken down.</summary>
    public ImmutableArray<Part> PartsOf(Measure measure) =>
        parts.GetOrAdd(measure, Add);

    /// <summary>What was worked out of each record, for the next reading.</summary>
    public PartsByRecord ByRecord => byRecord;

    private ImmutableArray<Part> Add(Measure measure)
    {
        var at = AllMeasures.All.IndexOf(measure);
        var all = byRecord.All;
        var each = new ImmutableArray<Part>[all.Count];
        if (at < 0)
        {
            Parallel.For(0, all.Count, i => each[i] = [.. measure.PartsOf(all[i].Child, this)]);
        }
        else
        {
            Parallel.ForEach(Partitioner.Create(0, Math.Max(1, all.Count)), range =>
            {
                for (var i = range.Item1; i < Math.Min(range.Item2, all.Count); i++)
                {
                    each[i] = all[i].Kept.PartsOf(byRecord, measure, at, all[i].Child, this);
                }
            });
        }

        var added = ImmutableArray.CreateBuilder<Part>(each.Sum(parts => parts.Length));
        foreach (var parts in each)
        {
            added.AddRange(parts);
        }

        added.AddRange(measure.PartsBeside(this));
        return added.ToImmutable();
    }

    /// <summary>The group of a breakdown that a child is in, worked out once for this reading however many measures are divided.</summary>
    public string GroupOf(Breakdown breakdown, ChildRecord child) =>
        byRecord.Of(child).GroupOf(breakdown, child, this);

    public County County { get; }

    /// <summary>The days it speaks of: what happened is counted on them, what stood on the last of them.</summary>
    public Period Period { get; }

    /// <summary>The reporting year its last day is in.</summary>
    public ReportingYear Year => Period.Year;
    public Terms Terms { get; }
    public IPlaceOfPostcode? Postcodes { get; }

    /// <summary>True while an import is begun and not finished: figures may change under the reader.</summary>
    public bool UnderWay { get; }

    public DateSpan Span => Period.Span;
    public DateOnly Ends => Period.Until;

    /// <summary>The twelve months to the last day, for what is asked of a year whatever the period: the reporting year itself for one.</summary>
    public DateSpan TwelveMonths => new(Ends.AddDays(1).AddMonths(-12), Ends);

    /// <summary>The period is over: what is counted in it is a whole, and can be set beside another.</summary>
    public bool IsOver => Terms.Today > Ends;

    /// <summary>True until the period is over and, for a year, its return is signed off, or the next has gone by: the figures may still change.</summary>
    public bool IsProvisional => Terms.Today <= Ends || (Period.Kind == PeriodKind.Year && Terms.Today <= Ends.AddYears(1) && !County.Returns.SelectMany(record => record.Facts<SignedOff>()).Any(signed => signed.Fact.Year == Year.Ends));

    /// <summary>How much of what is needed is recorded, of days that have come.</summary>
    public Extent Knows(Need need)
    {
        var last = need.Over.Last < Terms.Today ? need.Over.Last : Terms.Today;
        return Terms.Coverage.Of(need.Topic, last < need.Over.From ? DateSpan.On(need.Over.From) : new(need.Over.From, last));
    }

    /// <summary>True where this year's return was imported with the table of a topic, so that its rows are the cohort.</summary>
    public bool FromTable(string topic) => FromReturn && Terms.Coverage.IsReturned(topic, Span);

    /// <summary>True when this year's return was imported: cohorts that it states are read from it, not worked out.</summary>
    public bool FromReturn { get; }

    /// <summary>
    /// True when a fact stands for this year: a person said it, or this year's return has the row. What only another
    /// year's return has is history.
    /// </summary>
    public bool Stands(ChildRecord child, Entry entry) =>
        entry.Source is not { } source || !FromReturn
        || child.Facts<ReturnedChild>().Any(each => each.Fact.Year == Year.Ends && each.Fact.States(source.Key));

    /// <summary>The episode a child looked after on the last day of the period is in; care that ends that day still counts.</summary>
    public Episode? Current(ChildRecord child) => child.EpisodeOn(Ends);

    /// <summary>Looked after on at least one day of the period, short breaks left out.</summary>
    public bool LookedAfterInPeriod(ChildRecord child) => child.Episodes.Any(episode => !episode.IsShortBreak && episode.Span.Touches(Span));

    /// <summary>The period and the placement of the last day of the period, temporary moves belonging to what they interrupt.</summary>
    public (PeriodOfCare Care, CountedPlacement? Placement)? PlacementAtEnd(ChildRecord child)
    {
        if (Current(child) is not { } current)
        {
            return null;
        }

        var care = child.PeriodsOfCare.First(each => each.Episodes.Any(episode => ReferenceEquals(episode, current)));
        return (care, child.CountedPlacements
            .Where(each => ReferenceEquals(each.Care, care))
            .Select(each => each.Placement)
            .FirstOrDefault(placement => placement.Episodes.Any(episode => ReferenceEquals(episode, current))));
    }
}
