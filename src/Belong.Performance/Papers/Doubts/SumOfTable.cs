using System.Collections.Immutable;
using System.Globalization;

namespace Belong.Performance.Papers.Doubts;

/// <summary>Rows and columns that say they are totals and are not; a column of shares that is no whole.</summary>
public sealed class SumOfTable : Check
{
    private static readonly string[] Totals = ["total", "all", "sum", "overall", "grand total"];

    public override string Title => "The sums of a table";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper) => paper.Blocks.OfType<Grid>().SelectMany(Of);

    private IEnumerable<PaperDoubt> Of(Grid grid)
    {
        var heads = grid.Heads.Select(PlainWords.Of).ToList();
        var rows = grid.Rows.Select(row => row.Select(PlainWords.Of).ToList()).Where(row => row.Count > 0).ToList();
        var cells = rows.ConvertAll(row => row.ConvertAll(NumberOf));
        var totalRow = rows.FindLastIndex(row => IsTotal(row[0]));
        var totalColumn = heads.FindLastIndex(IsTotal);
        var where = grid.Title.Length > 0 ? grid.Title : string.Join(", ", heads);

        if (totalColumn > 1)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var parts = Enumerable.Range(1, Math.Max(0, Math.Min(totalColumn, cells[i].Count) - 1)).Select(j => cells[i][j]).ToList();
                if (cells[i].ElementAtOrDefault(totalColumn) is { } said && parts.TrueForAll(part => part is { IsShare: false }) && parts.Count > 1 && parts.Sum(part => part!.Value.Value) is var sum && sum != said.Value)
                {
                    yield return Doubt(where, $"{rows[i][0]}: {string.Join(" + ", parts.Select(part => Wording.Write(part!.Value.Value)))} is {Wording.Write(sum)}, and {Wording.Write(said.Value)} is printed");
                }
            }
        }

        for (var j = 1; j < heads.Count; j++)
        {
            var column = Enumerable.Range(0, rows.Count).Where(i => i != totalRow).Select(i => cells[i].ElementAtOrDefault(j)).ToList();
            if (column.Count < 2 || column.Exists(cell => cell is null))
            {
                continue;
            }

            var shares = column.TrueForAll(cell => cell!.Value.IsShare) || heads[j].Contains('%', StringComparison.Ordinal) || heads[j].Contains("per cent", StringComparison.OrdinalIgnoreCase) || heads[j].Contains("share", StringComparison.OrdinalIgnoreCase);
            var sum = column.Sum(cell => cell!.Value.Value);
            if (!shares && totalRow >= 0 && cells[totalRow].ElementAtOrDefault(j) is { IsShare: false } said && sum != said.Value)
            {
                yield return Doubt(where, $"{(heads[j].Length > 0 ? heads[j] : "Column")}: the rows add to {Wording.Write(sum)}, and {Wording.Write(said.Value)} is printed");
            }

            // Shares of a whole should make 100, but for what rounding can do.
            var room = column.Sum(cell => cell!.Value.Half);
            if (shares && sum is > 85 and < 115 && sum != 100 && Math.Abs(sum - 100) <= room && !grid.Rows.Any(row => row.Any(cell => cell.Any(run => run.Figure is not null))))
            {
                yield return Doubt(where, $"{(heads[j].Length > 0 ? heads[j] : "Column")}: the shares add to {Wording.Write(sum)}%; rounding can explain it: say so under the table, or what is left out");
            }
            else if (shares && sum is > 85 and < 115 && Math.Abs(sum - 100) > room)
            {
                yield return Doubt(where, $"{(heads[j].Length > 0 ? heads[j] : "Column")}: the shares add to {Wording.Write(sum)}%, which rounding cannot explain: something is left out or counted twice");
            }
        }
    }

    private static bool IsTotal(string name) => Totals.Contains(name.Trim().ToLowerInvariant()) || name.Trim().StartsWith("total", StringComparison.OrdinalIgnoreCase);

    private static Said? NumberOf(string cell)
    {
        var text = cell.Trim().Split(" of ")[0];
        var share = text.EndsWith('%');
        text = text.TrimEnd('%', ' ').Replace(",", "", StringComparison.Ordinal);
        return text.Length == 0 || text is "-" or "–" ? new Said(0, false, 0, 0, 0)
            : decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? new Said(number, share, 0, 0, Wording.DecimalsOf(text))
            : null;
    }
}
