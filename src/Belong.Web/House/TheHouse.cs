using System.Collections.Immutable;
using System.Security.Claims;
using Belong.Data;
using Belong.Data.Papers;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Places;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Returns.Ssda903.Checking;
using Belong.Returns.Ssda903.Export;
using Belong.Web.House.SignIn;

namespace Belong.Web.House;

/// <summary>What every page needs of the service.</summary>
public sealed class TheHouse(Ledger ledger, AccessLog log, Drafts drafts, UkClock clock, bool personas)
{
    private readonly WorkedOut worked = new();

    public Ledger Ledger => ledger;
    public AccessLog Log => log;
    public Drafts Drafts => drafts;
    public UkClock Clock => clock;

    /// <summary>What people keep for themselves.</summary>
    public OwnThings Own { get; } = new(ledger.Engine, clock.Instant);

    /// <summary>Codes on paper, with which somebody who has no account says something of one record.</summary>
    public DoorCodes Codes { get; } = new(ledger.Engine, clock.Instant);

    /// <summary>What fails at signing in and at doors, counted.</summary>
    public Accounts Failures { get; } = new(ledger.Engine, clock.Instant);

    /// <summary>Pictures and the like.</summary>
    public Files Files { get; } = new(ledger.Engine, clock.Instant);

    /// <summary>Looks files through for viruses before they are kept, where the council has a scanner.</summary>
    public VirusScan? Scan { get; init; }

    /// <summary>Reads reports live, and freezes them.</summary>
    public ReportPaper Papers => field ??= new(ReadingOf);

    /// <summary>True in the demo: made-up people may be signed in as.</summary>
    public bool HasPersonas => personas;

    /// <summary>How people come in; null in the demo.</summary>
    public Entrance? Entrance { get; init; }

    /// <summary>Whoever a signed-in browser speaks of, as they may be read today; null for nobody, and for who holds no post any more.</summary>
    public Person? PersonOf(ClaimsPrincipal principal) => !personas ? SignedIn.WorkerOf(principal) is { } worker ? PersonIn(worker) : null
        : Person.Of(principal) is { } persona ? persona with { Covers = PeopleInPost.CoveredBy(ledger.County, persona.Id, clock.Today) } : null;

    /// <summary>Somebody of the record in the post they hold today; null where they hold none.</summary>
    public Person? PersonIn(string worker) => PeopleInPost.Of(ledger.County, worker, clock.Today);

    /// <summary>Postcodes, where a file of them was named at the start.</summary>
    public IPlaceOfPostcode? Postcodes { get; init; }

    /// <summary>A period read once for as long as the county stays as it is. A few are kept.</summary>
    public Reading ReadingOf(County county, Period period, Terms terms) => worked.ReadingOf(county, period, terms, Postcodes);

    /// <summary>A measure over a run of periods, first to last. The numbers are kept, and what they are made of is not.</summary>
    public IReadOnlyList<Point> TrendOf(County county, Terms terms, Measure measure, string? group, Scope? scope, IEnumerable<Period> over) =>
        [.. over.Select(period => worked.PointOf(county, period, terms, Postcodes, measure, group, scope))];

    /// <summary>The same as whoever may open no child's record sees it.</summary>
    /// <param name="least">A number from 1 to this is not shown.</param>
    public IReadOnlyList<Point> TrendShownOf(County county, Terms terms, Measure measure, string? group, Scope? scope, IEnumerable<Period> over, int least) =>
        [.. over.Select(period => worked.ShownOf(county, period, terms, Postcodes, measure, group, scope, least))];

    /// <summary>The keys of the figures of a measure that are not shown to whoever may open no child's record.</summary>
    public ImmutableHashSet<string> HiddenOf(Reading reading, Measure measure, Scope? scope, Breakdown? by, int least) => worked.HiddenOf(reading, measure, scope, by, least);

    /// <summary>All figures of a reading, worked out once for as long as the county stays as it is.</summary>
    public IReadOnlyList<Figure> FiguresOf(Reading reading) => worked.FiguresOf(reading);

    /// <summary>Ofsted's list of providers, where one was named at the start.</summary>
    public Providers? Providers { get; init; }

    /// <summary>
    /// The errors of a year's return as the record stands, or stood, worked out once for as long as the county stays as it is.
    /// Permissions are not looked at: whoever shows them does.
    /// </summary>
    public ReturnHealth HealthOf(County county, int year) => Keep(county, "health", year, () => ReturnHealth.Of(county, worked.CheckOf(county, year, Postcodes, Providers)));

    /// <summary>Every duty open on a day, worked out once for as long as the county stays as it is. Permissions are not looked at: whoever shows them does.</summary>
    public OwedInCounty OwedIn(County county, Terms terms) => Keep(county, "owed", terms.Today.DayNumber, () => OwedInCounty.Of(county, terms));

    private const long OddLooksKeptMs = 300_000;
    private volatile OddLooksRead? oddLooks;

    /// <summary>What was opened out of pattern in the last days, read anew after some minutes or when somebody was refused. Permissions are not looked at: whoever shows them does.</summary>
    public IReadOnlyList<LooksOfADay> OddLooks(DateOnly today, int days)
    {
        var (of, now) = ((today, days, log.Refusals), Environment.TickCount64);
        if (oddLooks is { } read && read.Of == of && now - read.AtMs < OddLooksKeptMs)
        {
            return read.Days;
        }

        var anew = new OddLooksRead(of, now, LooksOfADay.OddIn(ledger.County, log, today, days));
        oddLooks = anew;
        return anew.Days;
    }

    private sealed record OddLooksRead((DateOnly Today, int Days, long Refusals) Of, long AtMs, IReadOnlyList<LooksOfADay> Days);

    private T Keep<T>(County county, string what, int of, Func<T> work)
        where T : class
    {
        worked.Follow(county);
        return (T)worked.Else.Get((CountyKey.Of(county), what, of), work);
    }

    private static HashSet<FactId> Moved(County now) => [.. now.Children.SelectMany(child => child.Facts<MovedAway>()).SelectMany(move => move.Fact.Facts.Concat(move.Fact.Told))];

    /// <summary>
    /// The county as known at an instant. A few are kept, for filtering takes longer than reading; an instant before the
    /// last change looks the same whatever is added after, unless facts are moved to another child or a record destroyed.
    /// </summary>
    public County AsKnownAt(DateTime instant)
    {
        var now = ledger.County;
        return worked.AsKnownAt(now, instant, Moved(now));
    }
}
