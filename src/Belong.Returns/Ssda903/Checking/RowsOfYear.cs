using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>The rows of one child in one year's return, in the order of the files.</summary>
public class RowsOfYear
{
    private static readonly Row[][] Nothing =
    [
        Array.Empty<HeaderRow>(), Array.Empty<EpisodeRow>(), Array.Empty<ReviewRow>(), Array.Empty<UascRow>(), Array.Empty<Oc2Row>(), Array.Empty<Oc3Row>(),
        Array.Empty<Ad1Row>(), Array.Empty<PlacedAdoptionRow>(), Array.Empty<PrevPermRow>(), Array.Empty<MissingRow>(), Array.Empty<SwEpisodeRow>(), Array.Empty<DoLoRow>(),
    ];

    /// <summary>A year of which there is no return.</summary>
    internal static readonly RowsOfYear None = new();

    private static readonly ImmutableArray<Type> Kinds = [.. Nothing.Select(rows => rows.GetType().GetElementType()!)];

    /// <summary>By the table's number, each an array of its own kind of row.</summary>
    private Row[][] rows = Nothing;
    private ImmutableArray<EpisodeRow> inOrder;
    private int[]? starts;

    public ImmutableArray<HeaderRow> Headers => ImmutableCollectionsMarshal.AsImmutableArray((HeaderRow[])rows[0]);
    public ImmutableArray<EpisodeRow> Episodes => ImmutableCollectionsMarshal.AsImmutableArray((EpisodeRow[])rows[1]);
    public ImmutableArray<ReviewRow> Reviews => ImmutableCollectionsMarshal.AsImmutableArray((ReviewRow[])rows[2]);
    public ImmutableArray<UascRow> Uasc => ImmutableCollectionsMarshal.AsImmutableArray((UascRow[])rows[3]);
    public ImmutableArray<Oc2Row> Oc2 => ImmutableCollectionsMarshal.AsImmutableArray((Oc2Row[])rows[4]);
    public ImmutableArray<Oc3Row> Oc3 => ImmutableCollectionsMarshal.AsImmutableArray((Oc3Row[])rows[5]);
    public ImmutableArray<Ad1Row> Ad1 => ImmutableCollectionsMarshal.AsImmutableArray((Ad1Row[])rows[6]);
    public ImmutableArray<PlacedAdoptionRow> PlacedAdoption => ImmutableCollectionsMarshal.AsImmutableArray((PlacedAdoptionRow[])rows[7]);
    public ImmutableArray<PrevPermRow> PrevPerm => ImmutableCollectionsMarshal.AsImmutableArray((PrevPermRow[])rows[8]);
    public ImmutableArray<MissingRow> Missing => ImmutableCollectionsMarshal.AsImmutableArray((MissingRow[])rows[9]);
    public ImmutableArray<SwEpisodeRow> SwEpisodes => ImmutableCollectionsMarshal.AsImmutableArray((SwEpisodeRow[])rows[10]);
    public ImmutableArray<DoLoRow> DoLo => ImmutableCollectionsMarshal.AsImmutableArray((DoLoRow[])rows[11]);

    /// <summary>The child's row in Header; of several the first.</summary>
    public HeaderRow? Header => Headers.IsEmpty ? null : Headers[0];

    /// <summary>
    /// The episodes in order of DECOM, those beginning on one day in order of the file. An episode without a day it
    /// began stands nowhere, and is left out.
    /// </summary>
    public ImmutableArray<EpisodeRow> InOrder => inOrder.IsDefault ? inOrder = Numbered(Sorted(Episodes)) : inOrder;

    public EpisodeRow? FirstEpisode => InOrder.IsEmpty ? null : InOrder[0];

    /// <summary>The latest episode; where no day can be read, the last in the file.</summary>
    public EpisodeRow? LastEpisode => !InOrder.IsEmpty ? InOrder[^1] : Episodes.IsEmpty ? null : Episodes[^1];

    /// <summary>The latest episode that has no end, in order of DECOM.</summary>
    public EpisodeRow? OpenEpisode
    {
        get
        {
            for (var i = InOrder.Length - 1; i >= 0; i--)
            {
                if (InOrder[i].Dec.IsBlank)
                {
                    return InOrder[i];
                }
            }

            return null;
        }
    }

    /// <summary>The episode before this one in order of DECOM.</summary>
    public EpisodeRow? Before(EpisodeRow episode) => PlaceOf(episode) is > 0 and var at ? InOrder[at - 1] : null;

    /// <summary>The episode after this one in order of DECOM.</summary>
    public EpisodeRow? After(EpisodeRow episode) => PlaceOf(episode) is >= 0 and var at && at + 1 < InOrder.Length ? InOrder[at + 1] : null;

    /// <summary>The first episode of the period of care: back through episodes that follow on the same day, as long as no valid code says that care ended.</summary>
    public EpisodeRow StartOfCare(EpisodeRow episode) => PlaceOf(episode) < 0 ? episode : InOrder[(starts ??= Starts())[episode.At]];

    /// <summary>
    /// How many days the child was under the legal status without a break, through all episodes that follow each other
    /// on the same day; 0 for an episode under another. What goes on is counted to the end of the year.
    /// </summary>
    public int DaysUnder(string status, EpisodeRow episode)
    {
        var at = PlaceOf(episode);
        if (at < 0 || episode.Ls != status)
        {
            return 0;
        }

        var (first, last) = (at, at);
        while (first > 0 && InOrder[first - 1].Ls == status && InOrder[first - 1].Dec.Is(InOrder[first].Decom))
        {
            first--;
        }

        while (last + 1 < InOrder.Length && InOrder[last + 1].Ls == status && InOrder[last].Dec.Is(InOrder[last + 1].Decom))
        {
            last++;
        }

        return InOrder[first].Decom.DaysTo(InOrder[last].Dec.Else(YearEnds)) ?? 0;
    }

    /// <summary>The last day of the year the rows are of.</summary>
    protected virtual DateGiven YearEnds => default;

    /// <summary>The table a kind of row stands in.</summary>
    public static Table TableOf(Type kind) => Tables.All[Kinds.IndexOf(kind)];

    /// <summary>Which tables the child has rows of, a bit for each by its number.</summary>
    internal int TablesAsBits { get; private set; }

    /// <summary>The rows of some tables, in the order of the tables.</summary>
    public IEnumerable<Row> RowsOf(IEnumerable<Table> tables) => tables.SelectMany(table => rows[table.Number]);

    /// <summary>The rows of a table by its number.</summary>
    internal ReadOnlySpan<Row> Of(int table) => new(rows[table]);

    /// <summary>Some row has a date that is none, or lacks one it cannot be without.</summary>
    internal bool HasUnreadable { get; private set; }

    internal void Set(Table table, ReadOnlySpan<Row> given)
    {
        if (ReferenceEquals(rows, Nothing))
        {
            rows = [.. Nothing];
        }

        var own = (Row[])Array.CreateInstanceFromArrayType(Nothing[table.Number].GetType(), given.Length);
        var unread = default(UnreadCells);
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = given[i];
            own[i].Unread(ref unread);
        }

        HasUnreadable |= unread.Any;
        rows[table.Number] = own;
        TablesAsBits |= 1 << table.Number;
    }

    private int PlaceOf(EpisodeRow episode) => InOrder.IsEmpty ? -1 : episode.At;

    private static ImmutableArray<EpisodeRow> Numbered(ImmutableArray<EpisodeRow> inOrder)
    {
        for (var i = 0; i < inOrder.Length; i++)
        {
            inOrder[i].At = i;
        }

        return inOrder;
    }

    /// <summary>For each episode in order the place of the one with which its period of care began.</summary>
    private int[] Starts()
    {
        var of = new int[InOrder.Length];
        for (var i = 1; i < of.Length; i++)
        {
            var (episode, before) = (InOrder[i], InOrder[i - 1]);
            of[i] = episode.Rne != "S" && !before.SaysCareEnded && (before.Dec.Is(episode.Decom) || before.Rec.Length == 0) ? of[i - 1] : i;
        }

        return of;
    }

    private static ImmutableArray<EpisodeRow> Sorted(ImmutableArray<EpisodeRow> rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (!rows[i].Decom.IsDay || (i > 0 && rows[i].Decom < rows[i - 1].Decom))
            {
                return [.. rows.Where(row => row.Decom.IsDay).OrderBy(row => row.Decom.Day)];
            }
        }

        return rows;
    }
}
