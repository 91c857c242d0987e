using System.Collections.Immutable;

namespace Belong.Performance.Papers;

/// <summary>
/// How many lines the rows of a table take on paper. Its columns share the width as a browser shares it: each has room for its longest
/// word, and what is left goes to those who want more.
/// </summary>
internal sealed class GridSize
{
    /// <summary>Letters lost to a cell's margins; how much more than in body text, its letters being smaller, surely goes on a line; how much more room bold takes.</summary>
    private const decimal Margins = 2, Sure = 0.97m, Bold = 1.1m;

    private readonly Grid grid;
    private readonly decimal letters;
    private readonly decimal[] wide;

    /// <param name="letters">Letters on a line of body text.</param>
    public GridSize(Grid grid, decimal letters)
    {
        this.grid = grid;
        this.letters = letters;
        var rows = grid.Rows.Add(grid.Heads);
        var least = new decimal[Math.Max(1, rows.Max(row => row.Length))];
        var most = new decimal[least.Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                var wider = i == 0 || row == grid.Heads ? Bold : 1;
                foreach (var line in PlainWords.Of(row[i]).Split('\n'))
                {
                    most[i] = Math.Max(most[i], (line.Length * wider) + Margins);
                    least[i] = Math.Max(least[i], (line.Split(' ').Max(word => word.Length) * wider) + Margins);
                }
            }
        }

        var room = letters * Sure;
        var (all, wanted) = (least.Sum(), most.Sum());
        wide = all >= room
            ? [.. least.Select(each => Math.Max(4, (each * room / all) - Margins))]
            : [.. least.Select((each, i) => Math.Max(4, each + (wanted > all ? (room - all) * (most[i] - each) / (wanted - all) : 0) - Margins))];
    }

    /// <summary>The title and the row of heads.</summary>
    public decimal Head => (grid.Title.Length > 0 ? Wrapped.LinesOf(grid.Title, letters * 0.9m) + 0.6m : 0) + (grid.Heads.IsEmpty ? 0 : Of(grid.Heads));

    /// <summary>The whole table, with the space below it.</summary>
    public decimal Whole => Head + grid.Rows.Sum(Of) + Below;

    /// <summary>The space below a table.</summary>
    public const decimal Below = 1.2m;

    /// <summary>One row of it.</summary>
    public decimal Of(ImmutableArray<ImmutableArray<Run>> row) => (row.Select((cell, i) => Wrapped.LinesOf(PlainWords.Of(cell), i == 0 || row == grid.Heads ? wide[i] / Bold : wide[i])).DefaultIfEmpty(1).Max() * 0.95m) + 0.4m;

    /// <summary>Letters on a line of a column.</summary>
    public decimal Wide(int column) => wide[column];
}
