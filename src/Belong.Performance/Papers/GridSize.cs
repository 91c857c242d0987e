using System.Collections.Immutable;
using Belong.Performance.Charts;

namespace Belong.Performance.Papers;

/// <summary>
/// How wide the columns of a table are on paper, and how high its rows. Each column has room for its longest word, and what is left goes to those who want more: printed so, whatever a
/// browser would have chosen.
/// </summary>
public sealed class GridSize
{
    private const decimal Sides = 2 * PaperSize.CellSide, Least = 24;

    private readonly Grid grid;
    private readonly ImmutableArray<decimal> wide;

    public GridSize(Grid grid)
    {
        this.grid = grid;
        var rows = grid.Rows.Add(grid.Heads);
        var least = new decimal[Math.Max(1, rows.Max(row => row.Length))];
        var most = new decimal[least.Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                foreach (var line in PlainWords.Of(row[i]).Split('\n'))
                {
                    most[i] = Math.Max(most[i], Across(line) + Sides + 1);
                    least[i] = Math.Max(least[i], line.Split(' ').Max(Across) + Sides + 1);
                }

                decimal Across(string words) => Letters.Across(words, PaperSize.Table, isStrong: i == 0 || row == grid.Heads || IsTotal(row) || row[i].Any(run => run.Strong));
            }
        }

        var (all, wanted) = (least.Sum(), most.Sum());
        wide = all >= PaperSize.Across ? [.. least.Select(each => Math.Max(Least, each * PaperSize.Across / all))]
            : wanted <= PaperSize.Across ? [.. most.Select(each => each * PaperSize.Across / Math.Max(1, wanted))]
            : [.. least.Select((each, i) => each + ((PaperSize.Across - all) * (most[i] - each) / (wanted - all)))];
    }

    /// <summary>How wide each column is, in points: together as wide as the page.</summary>
    public ImmutableArray<decimal> Columns => wide;

    /// <summary>The title, the picture and the row of heads.</summary>
    public decimal Head =>
        (grid.Title.Length > 0 ? (new Fitted(Run.Plain(grid.Title), PaperSize.Caption, PaperSize.Across, isStrong: true).Lines * PaperSize.CaptionLine) + PaperSize.CaptionBelow : 0)
        + (grid.Picture is { } picture ? HeightOf(picture) + PaperSize.PictureBelow : 0)
        + (grid.Heads.IsEmpty ? 0 : Of(grid.Heads));

    /// <summary>The whole table, with what stands below it.</summary>
    public decimal Whole => Head + grid.Rows.Sum(Of) + Below;

    /// <summary>The space below the table, its note in it.</summary>
    public decimal Below => PaperSize.TableBelow + (grid.Note is { Length: > 0 } note ? 2 + (new Fitted(Run.Plain(note), PaperSize.Note, PaperSize.Across).Lines * PaperSize.NoteLine) : 0);

    /// <summary>One row of it.</summary>
    public decimal Of(ImmutableArray<ImmutableArray<Run>> row) => (row.Select((cell, i) => Fit(row, i).Lines).DefaultIfEmpty(1).Max() * PaperSize.TableLine) + PaperSize.CellEdges + (IsTotal(row) ? 0.75m : 0);

    /// <summary>A cell of a row in its lines.</summary>
    internal Fitted Fit(ImmutableArray<ImmutableArray<Run>> row, int column) => new(row[column], PaperSize.Table, wide[column] - Sides, isStrong: column == 0 || row == grid.Heads || IsTotal(row));

    /// <summary>How high a picture is printed.</summary>
    public static decimal HeightOf(Drawing picture) => Math.Min(PaperSize.PictureMost, picture.Height * PaperSize.Picture / picture.Width);

    /// <summary>Whether a row tells all of those above it: the last of a table of figures.</summary>
    public static bool IsTotal(ImmutableArray<ImmutableArray<Run>> row) => row.Length > 1 && PlainWords.Of(row[0]) is "All" or "Total";
}
