using System.Collections.Concurrent;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Places;
using Belong.Performance;

namespace Belong.Web.House;

/// <summary>What every page needs of the service.</summary>
public sealed class TheHouse(Ledger ledger, AccessLog log, Drafts drafts, UkClock clock, bool personas)
{
    private readonly ConcurrentDictionary<(long Seq, DateTime At), County> known = new();
    private readonly ConcurrentDictionary<(long Seq, DateTime? At, int Year), IReadOnlyList<Figure>> figures = new();

    public Ledger Ledger => ledger;
    public AccessLog Log => log;
    public Drafts Drafts => drafts;
    public UkClock Clock => clock;

    /// <summary>True in the demo: made-up people may be signed in as.</summary>
    public bool HasPersonas => personas;

    /// <summary>Postcodes, where a file of them was named at the start.</summary>
    public IPlaceOfPostcode? Postcodes { get; init; }

    /// <summary>All figures of a reading, worked out once for as long as the county stays as it is.</summary>
    public IReadOnlyList<Figure> FiguresOf(Reading reading)
    {
        if (figures.Count > 12)
        {
            figures.Clear();
        }

        return figures.GetOrAdd((reading.County.Seq, reading.County.KnownAt, reading.Year.Ends), _ => Figures.All(reading).ToList());
    }

    private static HashSet<FactId> Moved(County now) => [.. now.Children.SelectMany(child => child.Facts<MovedAway>()).SelectMany(move => move.Fact.Facts)];

    /// <summary>The county as known at an instant. A few are kept, for filtering takes longer than reading.</summary>
    public County AsKnownAt(DateTime instant)
    {
        var now = ledger.County;
        if (known.Count > 8)
        {
            known.Clear();
        }

        return known.GetOrAdd((now.Seq, instant), key => now.AsKnownAt(key.At, Moved(now)));
    }
}
