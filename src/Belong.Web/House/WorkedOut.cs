using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Places;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Performance.Papers;
using Belong.Returns.Ssda903.Checking;
using Belong.Returns.Ssda903.Export;

namespace Belong.Web.House;

/// <summary>
/// Of which county something was worked out: its last change, when that was made (another change may stand there after a restore) and,
/// where it is read as known, the instant.
/// </summary>
public readonly record struct CountyKey(long Seq, DateTime MadeAt, DateTime? At)
{
    public static CountyKey Of(County county) => new(county.Seq, county.At, county.KnownAt);
}

/// <summary>
/// All that is kept of what was worked out for pages, in one place and bounded: figures, readings, what is due, what a return would
/// trip over, counties as known. After a change only what it touched is worked out again, and what was read before it is let go.
/// </summary>
public sealed class WorkedOut
{
    /// <summary>A part takes about a third of a kilobyte with its words: these are some 70 MB.</summary>
    private const int PartsAtMost = 200_000;

    private readonly Kept<(CountyKey County, Period Period, DateOnly Day), Reading> readings = new(24);
    private readonly Kept<(Period Period, DateOnly Day, DateTime? At), PartsByRecord> records = new(24);
    private readonly Kept<(CountyKey County, Period Period, DateOnly Day), IReadOnlyList<Figure>> figures = new(6);
    private readonly Kept<(CountyKey County, Period Period, DateOnly Day, string Measure, string? Group, Scope? Scope), Point> points = new(20_000);
    private readonly Kept<(CountyKey County, Period Period, DateOnly Day, string Measure, string? Group, Scope? Scope, int Least), Point> shown = new(20_000);
    private readonly Kept<(CountyKey County, Period Period, DateOnly Day, string Measure, string? By, Scope? Scope, int Least), ImmutableHashSet<string>> hidden = new(4_000);
    private readonly Kept<(DateTime At, long Seq, int Moved, int Children), County> known;
    private readonly Kept<int, CheckRecord> checks = new(2);
    private long newest;

    public WorkedOut() => known = new(2, gone =>
    {
        Forget(key => key.At == gone.At);
        records.Forget(key => key.At == gone.At);
    });

    /// <summary>Kept of a county under a name: what is due, who is responsible, the health of a return.</summary>
    public Kept<(CountyKey County, string What, int Of), object> Else { get; } = new(8);

    public Reading ReadingOf(County county, Period period, Terms terms, IPlaceOfPostcode? postcodes)
    {
        Follow(county);
        var reading = readings.Get((CountyKey.Of(county), period, terms.Today), () =>
        {
            var read = new Reading(county, period, terms, postcodes, known: records.TryGet((period, terms.Today, county.KnownAt), out var before) ? before : null);
            records.Forget(key => key == (period, terms.Today, county.KnownAt));
            records.Get((period, terms.Today, county.KnownAt), () => read.ByRecord);
            return read;
        });

        // The reading asked for stays, whatever it holds.
        long held = 0;
        foreach (var (key, value) in records.All.OrderByDescending(each => each.Key == (period, terms.Today, county.KnownAt)))
        {
            held += value.Count;
            if (held > PartsAtMost && key != (period, terms.Today, county.KnownAt))
            {
                records.Forget(each => each == key);
                readings.Forget(each => each.Period == key.Period && each.Day == key.Day && each.County.At == key.At);
                figures.Forget(each => each.Period == key.Period && each.Day == key.Day && each.County.At == key.At);
            }
        }

        return reading;
    }

    /// <summary>One figure of a run of periods: the number is kept, and what it is made of is not.</summary>
    public Point PointOf(County county, Period period, Terms terms, IPlaceOfPostcode? postcodes, Measure measure, string? group, Scope? scope) =>
        points.Get((CountyKey.Of(county), period, terms.Today, measure.Code, group, scope), () =>
        {
            var reading = Read(county, period, terms, postcodes);
            return Point.Of(period, FigureOf(measure, group, scope, reading), reading.IsProvisional);
        });

    /// <summary>The same as whoever may open no child's record sees it.</summary>
    /// <param name="least">A number from 1 to this is not shown.</param>
    public Point ShownOf(County county, Period period, Terms terms, IPlaceOfPostcode? postcodes, Measure measure, string? group, Scope? scope, int least) =>
        shown.Get((CountyKey.Of(county), period, terms.Today, measure.Code, group, scope, least), () =>
        {
            var reading = Read(county, period, terms, postcodes);
            return Point.Of(period, Disclosure.Of(FigureOf(measure, group, scope, reading), HiddenOf(reading, measure, scope, null, least), least), reading.IsProvisional);
        });

    /// <summary>The reading that is kept, else one for this once.</summary>
    private Reading Read(County county, Period period, Terms terms, IPlaceOfPostcode? postcodes) =>
        readings.TryGet((CountyKey.Of(county), period, terms.Today), out var kept) ? kept : new Reading(county, period, terms, postcodes);

    /// <summary>A group that nobody was in is nought where the measure could be told at all.</summary>
    private static Figure FigureOf(Measure measure, string? group, Scope? scope, Reading reading) =>
        Figures.Of(measure, reading, scope).ToList().Find(each => each.Group == group || each is { Untold: not null, Group: null, Parts.IsEmpty: true }) ?? new(measure, measure.Code, group, 0, measure.Unit == Unit.Count ? null : 0, []);

    public ImmutableHashSet<string> HiddenOf(Reading reading, Measure measure, Scope? scope, Breakdown? by, int least) =>
        hidden.Get((CountyKey.Of(reading.County), reading.Period, reading.Terms.Today, measure.Code, by?.Code, scope, least), () => Disclosure.Hidden(measure, reading, scope, by, least));

    public IReadOnlyList<Figure> FiguresOf(Reading reading) =>
        figures.Get((CountyKey.Of(reading.County), reading.Period, reading.Terms.Today), () => Figures.All(reading).ToList());

    public County AsKnownAt(County now, DateTime instant, IReadOnlySet<FactId> moved) =>
        known.Get((instant, instant < now.At ? 0 : now.Seq, moved.Count, now.Children.Length), () => now.AsKnownAt(instant, moved));

    /// <summary>The check of a year's return; after a change only of the children it touched.</summary>
    public CheckRecord CheckOf(County county, int year, IPlaceOfPostcode? postcodes, Providers? providers)
    {
        if (county.KnownAt is not null)
        {
            return CheckRecord.Of(county, year, postcodes, providers);
        }

        var check = CheckRecord.Of(county, year, postcodes, providers, checks.TryGet(year, out var before) ? before : null);
        checks.Forget(each => each == year);
        return checks.Get(year, () => check);
    }

    /// <summary>Lets go of what was worked out of the county before its last change.</summary>
    public void Follow(County county)
    {
        if (county.KnownAt is not null || county.Seq <= Interlocked.Read(ref newest))
        {
            return;
        }

        Interlocked.Exchange(ref newest, county.Seq);
        Forget(key => key.At is null && key.Seq < county.Seq);
    }

    private void Forget(Func<CountyKey, bool> such)
    {
        readings.Forget(key => such(key.County));
        figures.Forget(key => such(key.County));
        points.Forget(key => such(key.County));
        shown.Forget(key => such(key.County));
        hidden.Forget(key => such(key.County));
        Else.Forget(key => such(key.County));
    }
}
