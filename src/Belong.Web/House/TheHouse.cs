using System.Collections.Concurrent;
using Belong.Data;
using Belong.Data.Papers;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Places;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Returns.Ssda903.Checking;
using Belong.Returns.Ssda903.Export;

namespace Belong.Web.House;

/// <summary>What every page needs of the service.</summary>
public sealed class TheHouse(Ledger ledger, AccessLog log, Drafts drafts, UkClock clock, bool personas)
{
    private readonly ConcurrentDictionary<(DateTime At, long Seq, int Moved, int Children), County> known = new();
    private readonly ConcurrentDictionary<(long Seq, DateTime? At, Period Period, DateOnly Day), Lazy<IReadOnlyList<Figure>>> figures = new();

    private readonly ConcurrentDictionary<(long Seq, DateTime? At, Period Period, DateOnly Day), Reading> readings = new();

    private readonly ConcurrentDictionary<(long Seq, DateTime? At, Period Period, DateOnly Day, string Measure, string? Group, Scope? Scope), Point> points = new();

    private readonly ConcurrentDictionary<(long Seq, DateTime? At, int Year), Lazy<ReturnHealth>> health = new();

    private readonly ConcurrentDictionary<(long Seq, DateTime? At, DateOnly Day), Lazy<OwedInCounty>> owed = new();

    private readonly ConcurrentDictionary<(long Seq, DateTime? At, DateOnly Day), Lazy<Responsible>> responsible = new();

    public Ledger Ledger => ledger;
    public AccessLog Log => log;
    public Drafts Drafts => drafts;
    public UkClock Clock => clock;

    /// <summary>What people keep for themselves.</summary>
    public OwnThings Own { get; } = new(ledger.Engine, clock.Instant);

    /// <summary>Pictures and the like.</summary>
    public Files Files { get; } = new(ledger.Engine, clock.Instant);

    /// <summary>Reads reports live, and freezes them.</summary>
    public ReportPaper Papers => field ??= new(ReadingOf);

    /// <summary>True in the demo: made-up people may be signed in as.</summary>
    public bool HasPersonas => personas;

    /// <summary>Postcodes, where a file of them was named at the start.</summary>
    public IPlaceOfPostcode? Postcodes { get; init; }

    /// <summary>A period read once for as long as the county stays as it is. A few are kept.</summary>
    public Reading ReadingOf(County county, Period period, Terms terms)
    {
        if (readings.Count > 48)
        {
            readings.Clear();
        }

        return readings.GetOrAdd((county.Seq, county.KnownAt, period, terms.Today), key => new Reading(county, key.Period, terms, Postcodes));
    }

    /// <summary>A measure over a run of periods, first to last. The numbers are kept, and what they are made of is not.</summary>
    public IReadOnlyList<Point> TrendOf(County county, Terms terms, Measure measure, string? group, Scope? scope, IEnumerable<Period> over)
    {
        if (points.Count > 20_000)
        {
            points.Clear();
        }

        return [.. over.Select(period => points.GetOrAdd((county.Seq, county.KnownAt, period, terms.Today, measure.Code, group, scope), key =>
        {
            var reading = readings.TryGetValue((key.Seq, key.At, key.Period, key.Day), out var kept) ? kept : new Reading(county, key.Period, terms, Postcodes);
            var read = Figures.Of(measure, reading, scope).ToList();
            var figure = read.Find(each => each.Group == group || each is { Untold: not null, Group: null, Parts.IsEmpty: true });

            // A group that nobody was in is nought where the measure could be told at all.
            return Point.Of(key.Period, figure ?? new(measure, measure.Code, group, 0, measure.Unit == Unit.Count ? null : 0, []), reading.IsProvisional);
        }))];
    }

    /// <summary>All figures of a reading, worked out once for as long as the county stays as it is.</summary>
    public IReadOnlyList<Figure> FiguresOf(Reading reading)
    {
        if (figures.Count > 12)
        {
            figures.Clear();
        }

        return figures.GetOrAdd((reading.County.Seq, reading.County.KnownAt, reading.Period, reading.Terms.Today), _ => new(() => Figures.All(reading).ToList(), LazyThreadSafetyMode.ExecutionAndPublication)).Value;
    }

    /// <summary>Ofsted's list of providers, where one was named at the start.</summary>
    public Providers? Providers { get; init; }

    /// <summary>
    /// The errors of a year's return as the record stands, or stood, worked out once for as long as the county stays as it is.
    /// Permissions are not looked at: whoever shows them does.
    /// </summary>
    public ReturnHealth HealthOf(County county, int year)
    {
        if (health.Count > 6)
        {
            health.Clear();
        }

        return health.GetOrAdd((county.Seq, county.KnownAt, year), _ => new(() => ReturnHealth.Of(county, CheckRecord.Of(county, year, Postcodes, Providers)), LazyThreadSafetyMode.PublicationOnly)).Value;
    }

    /// <summary>Every duty open on a day, worked out once for as long as the county stays as it is. Permissions are not looked at: whoever shows them does.</summary>
    public OwedInCounty OwedIn(County county, Terms terms)
    {
        if (owed.Count > 6)
        {
            owed.Clear();
        }

        return owed.GetOrAdd((county.Seq, county.KnownAt, terms.Today), _ => new(() => OwedInCounty.Of(county, terms), LazyThreadSafetyMode.ExecutionAndPublication)).Value;
    }

    /// <summary>Children in care on a day by their reviewing officer; those who have none under no name.</summary>
    public ILookup<string, ChildRecord> ChildrenOfOfficer(County county, DateOnly day) => ByPerson(county, day).ByOfficer;

    /// <summary>Children in care on a day by their social worker.</summary>
    public ILookup<string, ChildRecord> ChildrenOfWorker(County county, DateOnly day) => ByPerson(county, day).ByWorker;

    /// <summary>Changes of a review's date that wait for somebody's word.</summary>
    public IReadOnlyList<(ChildRecord Child, Entry<DateChange> Change)> DateChangesWaiting(County county, DateOnly day) => ByPerson(county, day).Waiting;

    private Responsible ByPerson(County county, DateOnly day)
    {
        if (responsible.Count > 6)
        {
            responsible.Clear();
        }

        return responsible.GetOrAdd((county.Seq, county.KnownAt, day), _ => new(() =>
        {
            var inCare = county.Children.Where(child => child.IsLookedAfterOn(day)).ToList();
            return new(
                inCare.ToLookup(child => child.ReviewingOfficerOn(day)?.Fact.Officer ?? "", StringComparer.Ordinal),
                inCare.ToLookup(child => child.AllocationOn(day)?.Fact.Worker ?? "", StringComparer.Ordinal),
                [.. county.Children.SelectMany(child => child.Facts<DateChange>().Where(change => change.Fact.Waits && child.PlannedReviews.Any(planned => planned.Id == change.Fact.Review && planned.IsOpen)).Select(change => (child, change)))]);
        }, LazyThreadSafetyMode.ExecutionAndPublication)).Value;
    }

    private sealed record Responsible(ILookup<string, ChildRecord> ByOfficer, ILookup<string, ChildRecord> ByWorker, IReadOnlyList<(ChildRecord, Entry<DateChange>)> Waiting);

    private static HashSet<FactId> Moved(County now) => [.. now.Children.SelectMany(child => child.Facts<MovedAway>()).SelectMany(move => move.Fact.Facts)];

    /// <summary>
    /// The county as known at an instant. A few are kept, for filtering takes longer than reading; an instant before the
    /// last change looks the same whatever is added after, unless facts are moved to another child or a record destroyed.
    /// </summary>
    public County AsKnownAt(DateTime instant)
    {
        var now = ledger.County;
        if (known.Count > 8)
        {
            known.Clear();
        }

        var moved = Moved(now);
        return known.GetOrAdd((instant, instant < now.At ? 0 : now.Seq, moved.Count, now.Children.Count()), key => now.AsKnownAt(key.At, moved));
    }
}
