using System.Collections.Immutable;

namespace Belong.Performance.Papers;

/// <summary>
/// Cuts blocks into pages of paper, the same whoever does it and wherever they are shown: what a reader calls page 12 is page 12 in the browser, in print and in the PDF. A heading stays with
/// what follows it, a small table is whole, two lines or rows at least stand together, and the row that tells all stands never alone.
/// </summary>
public static class Pagination
{
    /// <summary>A table of no more rows is not broken, where a page can hold it.</summary>
    public const int Small = 12;

    /// <summary>The least of a table that stands on a page, and of one that goes on from the page before.</summary>
    private const int LeastRows = 3;

    /// <summary>The least lines of a paragraph on either side of a cut.</summary>
    private const int LeastLines = 2;

    /// <summary>The pages; one empty page where there is nothing.</summary>
    public static ImmutableArray<ImmutableArray<Block>> Of(IEnumerable<Block> blocks)
    {
        var pages = ImmutableArray.CreateBuilder<ImmutableArray<Block>>();
        var page = ImmutableArray.CreateBuilder<Block>();
        var left = PaperSize.High;
        var rest = new Stack<Block>(blocks.Reverse());
        while (rest.Count > 0)
        {
            var block = rest.Pop();
            if (block is NewPage)
            {
                if (page.Count > 0)
                {
                    Turn();
                }

                continue;
            }

            var height = HeightOf(block);
            if ((block is Heading ? height + WithHeadings(rest) : height) <= left)
            {
                page.Add(block);
                left -= height;
                continue;
            }

            if (Cut(block, left, page.Count == 0) is var (first, second))
            {
                page.Add(first);
                rest.Push(second);
            }
            else if (page.Count > 0)
            {
                rest.Push(block);

                // A heading is never the last of a page.
                while (page.Count > 1 && page[^1] is Heading)
                {
                    rest.Push(page[^1]);
                    page.RemoveAt(page.Count - 1);
                }
            }
            else
            {
                // Nothing is so high that it cannot be cut, but for what has no more than a line.
                page.Add(block);
            }

            Turn();
        }

        if (page.Count > 0 || pages.Count == 0)
        {
            pages.Add(page.ToImmutable());
        }

        return pages.ToImmutable();

        void Turn()
        {
            pages.Add(page.ToImmutable());
            page.Clear();
            left = PaperSize.High;
        }
    }

    /// <summary>The tables of pages put together again, each once as it was before it was cut.</summary>
    public static IEnumerable<Block> Joined(IEnumerable<Block> blocks)
    {
        Grid? last = null;
        foreach (var block in blocks)
        {
            if (last is not null && block is Grid { Continues: true } grid)
            {
                last = last with { Rows = last.Rows.AddRange(grid.Rows), Note = grid.Note };
                continue;
            }

            if (last is not null)
            {
                yield return last;
            }

            last = block as Grid;
            if (last is null)
            {
                yield return block;
            }
        }

        if (last is not null)
        {
            yield return last;
        }
    }

    /// <summary>The title of what is left of a table.</summary>
    private static string Continued(string title) => title.Length == 0 || title.EndsWith(", continued", StringComparison.Ordinal) ? title : $"{title}, continued";

    /// <summary>How much must stand beneath a heading on its page: the headings that follow it, and the least of what they stand over.</summary>
    private static decimal WithHeadings(Stack<Block> rest)
    {
        decimal needed = 0;
        foreach (var next in rest)
        {
            if (next is not Heading)
            {
                return next is NewPage ? needed : needed + LeastOf(next);
            }

            needed += HeightOf(next);
        }

        return needed;
    }

    /// <summary>The least of a block that stands on a page; what is not to be cut, all of it.</summary>
    private static decimal LeastOf(Block block) => block switch
    {
        Grid grid when new GridSize(grid) is var size => IsWhole(grid, size) ? size.Whole : size.Head + grid.Rows.Take(LeastRows).Sum(size.Of),
        Paragraph or Quotation => Math.Min(HeightOf(block), (LeastLines + 1) * PaperSize.BodyLine),
        Points points => Fit(points.Items[0]).Lines * PaperSize.BodyLine,
        _ => HeightOf(block),
    };

    private static decimal HeightOf(Block block) => block switch
    {
        Heading heading when PaperSize.Heading(heading.Level) is var (size, line, above, below) => (new Fitted(heading.Text, size, PaperSize.Across, isStrong: true).Lines * line) + above + below,
        Paragraph paragraph => (Fit(paragraph).Lines * PaperSize.BodyLine) + PaperSize.BodyBelow,
        Quotation quotation => (Fit(quotation).Lines * PaperSize.BodyLine) + PaperSize.BodyBelow,
        Points points => points.Items.Sum(HeightOf) + PaperSize.PointsBelow,
        Grid grid => new GridSize(grid).Whole,
        Cover or ForeignPage => PaperSize.High,
        _ => PaperSize.BodyLine,
    };

    private static decimal HeightOf(ImmutableArray<Run> point) => (Fit(point).Lines * PaperSize.BodyLine) + PaperSize.PointBelow;

    private static Fitted Fit(Paragraph paragraph) => new(paragraph.Text, PaperSize.Body, PaperSize.Across);

    private static Fitted Fit(Quotation quotation) => new(quotation.Text, PaperSize.Body, PaperSize.Across - PaperSize.QuotedIn);

    private static Fitted Fit(ImmutableArray<Run> point) => new(point, PaperSize.Body, PaperSize.Across - PaperSize.PointsIn);

    /// <summary>Whether a table is small enough to be kept whole.</summary>
    private static bool IsWhole(Grid grid, GridSize size) => grid.Rows.Length <= Small && size.Whole <= PaperSize.High;

    /// <summary>A block cut so that its first part fits; null where not even a little of it does.</summary>
    /// <param name="whole">There is a whole page for it: if it does not fit there it never will.</param>
    private static (Block First, Block Second)? Cut(Block block, decimal left, bool whole) => block switch
    {
        Grid grid => CutGrid(grid, left, whole),
        Points points => CutPoints(points, left, whole),
        Paragraph paragraph => CutWords(Fit(paragraph), left) is var (a, b) ? (new Paragraph(a), new Paragraph(b)) : null,
        Quotation quotation => CutWords(Fit(quotation), left) is var (a, b) ? (new Quotation(a), new Quotation(b)) : null,
        _ => null,
    };

    private static (Block First, Block Second)? CutGrid(Grid grid, decimal left, bool whole)
    {
        var size = new GridSize(grid);
        if (!whole && IsWhole(grid, size))
        {
            return null;
        }

        var room = left - size.Head - PaperSize.TableBelow;
        var rows = 0;
        while (rows < grid.Rows.Length && room - size.Of(grid.Rows[rows]) is >= 0 and var less)
        {
            room = less;
            rows++;
        }

        // What goes on has a few rows too, the one that tells all among them.
        rows = whole ? Math.Max(1, rows) : rows;
        var kept = Math.Min(rows, grid.Rows.Length - LeastRows);
        rows = kept >= LeastRows || (!whole && kept < rows) ? kept : rows;
        if (whole && rows == 1 && grid.Rows.Length > 0 && size.Head + size.Of(grid.Rows[0]) + PaperSize.TableBelow > left && CutRow(grid, size, left) is var (high, rest))
        {
            return (grid with { Rows = [high], Note = null }, grid with { Rows = [rest, .. grid.Rows[1..]], Title = Continued(grid.Title), Continues = true, Picture = null });
        }

        return rows >= (whole ? 1 : LeastRows) && rows < grid.Rows.Length ? (grid with { Rows = grid.Rows[..rows], Note = null }, grid with { Rows = grid.Rows[rows..], Title = Continued(grid.Title), Continues = true, Picture = null }) : null;
    }

    private static (Block First, Block Second)? CutPoints(Points points, decimal left, bool whole)
    {
        var items = 0;
        var height = PaperSize.PointsBelow;
        while (items < points.Items.Length && height + HeightOf(points.Items[items]) <= left)
        {
            height += HeightOf(points.Items[items]);
            items++;
        }

        items = whole ? Math.Max(1, items) : items;
        if (whole && items == 1 && HeightOf(points.Items[0]) + PaperSize.PointsBelow > left && CutWords(Fit(points.Items[0]), left) is var (point, more))
        {
            return (points with { Items = [point] }, points with { Items = [more, .. points.Items[1..]] });
        }

        return items > 0 && items < points.Items.Length ? (points with { Items = points.Items[..items] }, points with { Items = points.Items[items..], From = points.From + items }) : null;
    }

    private static (ImmutableArray<Run> First, ImmutableArray<Run> Second)? CutWords(Fitted words, decimal left)
    {
        var lines = Math.Min((int)((left - PaperSize.BodyBelow) / PaperSize.BodyLine), words.Lines - LeastLines);
        return lines >= LeastLines ? words.CutAfter(lines) : null;
    }

    /// <summary>A row that is higher than a page: its highest cells go on in a row of their own.</summary>
    private static (ImmutableArray<ImmutableArray<Run>> First, ImmutableArray<ImmutableArray<Run>> Second)? CutRow(Grid grid, GridSize size, decimal left)
    {
        var lines = (int)Math.Max(4, (left - size.Head - PaperSize.TableBelow - PaperSize.CellEdges) / PaperSize.TableLine);
        var cut = grid.Rows[0].Select((cell, i) => size.Fit(grid.Rows[0], i) is var fit && fit.Lines > lines && fit.CutAfter(lines) is var (a, b) ? (First: a, Second: b) : (First: cell, Second: [])).ToList();
        return cut.TrueForAll(each => each.Second.IsEmpty) ? null : ([.. cut.Select(each => each.First)], [.. cut.Select(each => each.Second)]);
    }
}
