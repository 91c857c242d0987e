using System.Collections.Immutable;

namespace Belong.Performance.Papers;

/// <summary>
/// Cuts blocks into pages of paper, the same whoever does it and wherever they are shown: what a reader calls page 12 is page 12
/// in the browser, in print and in the PDF. A page holds no more than surely fits, so a cut may come a little early.
/// </summary>
public static class Pagination
{
    /// <summary>Lines of body text on a page of A4 at 10.5 points with room for its number, and letters on a line.</summary>
    private const decimal Lines = 51m, Letters = 88m;

    /// <summary>The pages; one empty page where there is nothing.</summary>
    public static ImmutableArray<ImmutableArray<Block>> Of(IEnumerable<Block> blocks)
    {
        var pages = ImmutableArray.CreateBuilder<ImmutableArray<Block>>();
        var page = ImmutableArray.CreateBuilder<Block>();
        var left = Lines;
        var waiting = new Queue<Block>(blocks);
        var rest = new Stack<Block>();
        while (rest.Count > 0 || waiting.Count > 0)
        {
            var block = rest.Count > 0 ? rest.Pop() : waiting.Dequeue();
            var height = HeightOf(block);

            // A heading stays with a little of what follows it.
            var needed = block is Heading && (rest.Count > 0 || waiting.Count > 0) ? height + Math.Min(6, HeightOf(rest.Count > 0 ? rest.Peek() : waiting.Peek())) : height;
            if (needed <= left)
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

            pages.Add(page.ToImmutable());
            page.Clear();
            left = Lines;
        }

        if (page.Count > 0 || pages.Count == 0)
        {
            pages.Add(page.ToImmutable());
        }

        return pages.ToImmutable();
    }

    /// <summary>The tables of pages put together again, each once as it was before it was cut.</summary>
    public static IEnumerable<Block> Joined(IEnumerable<Block> blocks)
    {
        Grid? last = null;
        foreach (var block in blocks)
        {
            if (last is not null && block is Grid { Continues: true } grid)
            {
                last = last with { Rows = last.Rows.AddRange(grid.Rows) };
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

    /// <summary>How much larger than body text a heading is.</summary>
    private static decimal SizeOf(Heading heading) => heading.Level switch { 1 => 1.55m, 2 => 1.35m, _ => 1.15m };

    private static decimal HeightOf(Block block) => block switch
    {
        Heading heading when SizeOf(heading) is var size => (Wrapped.LinesOf(PlainWords.Of(heading.Text), Letters * 0.9m / size) * size) + 1.1m,
        Paragraph paragraph => Wrapped.LinesOf(PlainWords.Of(paragraph.Text), Letters) + 0.6m,
        Quotation quotation => Wrapped.LinesOf(PlainWords.Of(quotation.Text), Letters - 8) + 2m,
        Points points => points.Items.Sum(item => Wrapped.LinesOf(PlainWords.Of(item), Letters - 6) + 0.3m) + 0.9m,
        Grid grid => new GridSize(grid, Letters).Whole,
        _ => 1m,
    };

    /// <summary>A block cut so that its first part fits; null where not even a little of it does.</summary>
    /// <param name="whole">There is a whole page for it: if it does not fit there it never will, and is cut after its first row.</param>
    private static (Block First, Block Second)? Cut(Block block, decimal left, bool whole)
    {
        switch (block)
        {
            case Grid grid:
                var size = new GridSize(grid, Letters);
                var room = left - size.Head - GridSize.Below;
                var rows = 0;
                while (rows < grid.Rows.Length && room - size.Of(grid.Rows[rows]) is >= 0 and var less)
                {
                    room = less;
                    rows++;
                }

                rows = whole ? Math.Max(1, rows) : rows;
                if (whole && rows == 1 && grid.Rows.Length > 0 && size.Head + size.Of(grid.Rows[0]) + GridSize.Below > left && CutRow(grid, size, left) is var (high, rest))
                {
                    return (grid with { Rows = [high] }, grid with { Rows = [rest, .. grid.Rows[1..]], Title = Continued(grid.Title), Continues = true });
                }

                return rows >= (whole ? 1 : 2) && rows < grid.Rows.Length ? (grid with { Rows = grid.Rows[..rows] }, grid with { Rows = grid.Rows[rows..], Title = Continued(grid.Title), Continues = true }) : null;
            case Points points:
                var items = 0;
                var height = 0.9m;
                while (items < points.Items.Length && height + Wrapped.LinesOf(PlainWords.Of(points.Items[items]), Letters - 6) + 0.3m <= left)
                {
                    height += Wrapped.LinesOf(PlainWords.Of(points.Items[items]), Letters - 6) + 0.3m;
                    items++;
                }

                items = whole ? Math.Max(1, items) : items;
                if (whole && items == 1 && Wrapped.LinesOf(PlainWords.Of(points.Items[0]), Letters - 6) + 1.2m > left && Wrapped.Cut(points.Items[0], left - 1.5m, Letters - 6) is var (point, more))
                {
                    return (points with { Items = [point] }, points with { Items = [more, .. points.Items[1..]] });
                }

                return items > 0 && items < points.Items.Length ? (points with { Items = points.Items[..items] }, points with { Items = points.Items[items..], From = points.From + items }) : null;
            case Paragraph paragraph when HeightOf(paragraph) > 8 && left > 4:
                return Wrapped.Cut(paragraph.Text, left - 1.5m, Letters) is var (a, b) ? (new Paragraph(a), new Paragraph(b)) : null;
            case Quotation quotation when HeightOf(quotation) > 8 && left > 5:
                return Wrapped.Cut(quotation.Text, left - 2.5m, Letters - 8) is var (c, d) ? (new Quotation(c), new Quotation(d)) : null;
            default:
                return null;
        }
    }

    /// <summary>A row that is higher than a page: its highest cells go on in a row of their own.</summary>
    private static (ImmutableArray<ImmutableArray<Run>> First, ImmutableArray<ImmutableArray<Run>> Second)? CutRow(Grid grid, GridSize size, decimal left)
    {
        var room = Math.Max(4, left - size.Head - 3m);
        var cut = grid.Rows[0].Select((cell, i) => Wrapped.LinesOf(PlainWords.Of(cell), size.Wide(i)) > room && Wrapped.Cut(cell, room, size.Wide(i)) is var (a, b) ? (First: a, Second: b) : (First: cell, Second: [])).ToList();
        return cut.TrueForAll(each => each.Second.IsEmpty) ? null : ([.. cut.Select(each => each.First)], [.. cut.Select(each => each.Second)]);
    }
}
