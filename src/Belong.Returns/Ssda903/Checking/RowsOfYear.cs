using System.Collections.Immutable;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>The rows of one child in one year's return, in the order of the files.</summary>
public class RowsOfYear
{
    internal static readonly RowsOfYear None = new();
    private ImmutableArray<EpisodeRow> inOrder;

    public ImmutableArray<HeaderRow> Headers { get; internal set; } = [];
    public ImmutableArray<EpisodeRow> Episodes { get; internal set; } = [];
    public ImmutableArray<ReviewRow> Reviews { get; internal set; } = [];
    public ImmutableArray<UascRow> Uasc { get; internal set; } = [];
    public ImmutableArray<Oc2Row> Oc2 { get; internal set; } = [];
    public ImmutableArray<Oc3Row> Oc3 { get; internal set; } = [];
    public ImmutableArray<Ad1Row> Ad1 { get; internal set; } = [];
    public ImmutableArray<PlacedAdoptionRow> PlacedAdoption { get; internal set; } = [];
    public ImmutableArray<PrevPermRow> PrevPerm { get; internal set; } = [];
    public ImmutableArray<MissingRow> Missing { get; internal set; } = [];
    public ImmutableArray<SwEpisodeRow> SwEpisodes { get; internal set; } = [];
    public ImmutableArray<DoLoRow> DoLo { get; internal set; } = [];

    /// <summary>The child's row in Header; of several the first.</summary>
    public HeaderRow? Header => Headers.IsEmpty ? null : Headers[0];

    /// <summary>
    /// The episodes in order of DECOM, those beginning on one day in order of the file. An episode without a day it
    /// began stands nowhere, and is left out.
    /// </summary>
    public ImmutableArray<EpisodeRow> InOrder => inOrder.IsDefault ? inOrder = Sorted(Episodes) : inOrder;

    public EpisodeRow? FirstEpisode => InOrder.IsEmpty ? null : InOrder[0];

    /// <summary>The latest episode; where no day can be read, the last in the file.</summary>
    public EpisodeRow? LastEpisode => !InOrder.IsEmpty ? InOrder[^1] : Episodes.IsEmpty ? null : Episodes[^1];

    /// <summary>The episode before this one in order of DECOM.</summary>
    public EpisodeRow? Before(EpisodeRow episode) => InOrder.IndexOf(episode) is > 0 and var at ? InOrder[at - 1] : null;

    /// <summary>The episode after this one in order of DECOM.</summary>
    public EpisodeRow? After(EpisodeRow episode) => InOrder.IndexOf(episode) is >= 0 and var at && at + 1 < InOrder.Length ? InOrder[at + 1] : null;

    /// <summary>The first episode of the period of care: back through episodes that follow on the same day (X1).</summary>
    public EpisodeRow StartOfCare(EpisodeRow episode)
    {
        while (episode.Rne != "S" && Before(episode) is { } before && before.Rec is "X1" or "" && (before.Dec.Is(episode.Decom) || before.Rec.Length == 0))
        {
            episode = before;
        }

        return episode;
    }

    /// <summary>
    /// How many days the child was under the legal status without a break, through all episodes that follow each other
    /// on the same day; 0 for an episode under another. What goes on is counted to the end of the year.
    /// </summary>
    public int DaysUnder(string status, EpisodeRow episode)
    {
        var at = InOrder.IndexOf(episode);
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

    /// <summary>Which tables the child has rows of, a bit for each in the order of <see cref="Tables.All"/>.</summary>
    internal int TablesAsBits =>
        Bit(0, Headers.Length) | Bit(1, Episodes.Length) | Bit(2, Reviews.Length) | Bit(3, Uasc.Length) | Bit(4, Oc2.Length) | Bit(5, Oc3.Length)
        | Bit(6, Ad1.Length) | Bit(7, PlacedAdoption.Length) | Bit(8, PrevPerm.Length) | Bit(9, Missing.Length) | Bit(10, SwEpisodes.Length) | Bit(11, DoLo.Length);

    /// <summary>The rows of some tables, in the order of the tables.</summary>
    public IEnumerable<Row> RowsOf(IEnumerable<Table> tables) => tables.SelectMany(RowsOf);

    /// <summary>The rows of a table.</summary>
    public IEnumerable<Row> RowsOf(Table table) => table.Number switch
    {
        0 => Headers,
        1 => Episodes,
        2 => Reviews,
        3 => Uasc,
        4 => Oc2,
        5 => Oc3,
        6 => Ad1,
        7 => PlacedAdoption,
        8 => PrevPerm,
        9 => Missing,
        10 => SwEpisodes,
        _ => DoLo,
    };

    private static int Bit(int table, int rows) => rows == 0 ? 0 : 1 << table;

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
