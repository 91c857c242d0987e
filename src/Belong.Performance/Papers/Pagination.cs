using System.Collections.Immutable;

namespace Belong.Performance.Papers;

/// <summary>
/// Cuts blocks into pages of paper, the same whoever does it and wherever they are shown: what a reader calls page 12 is page 12
/// in the browser, in print and in the PDF. A page holds no more than surely fits, so a cut may come a little early.
/// </summary>
public static class Pagination
{
    /// <summary>Lines of body text on a page of A4 at 10.5 points with room for its number, and letters on a line.</summary>
    private const decimal Lines = 50m, Letters = 88m;

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

    private static decimal HeightOf(Block block) => block switch
    {
        Heading heading => (LinesOf(PlainWords.Of(heading.Text), Letters * 0.8m) * 1.5m) + 1.2m,
        Paragraph paragraph => LinesOf(PlainWords.Of(paragraph.Text), Letters) + 0.9m,
        Quotation quotation => LinesOf(PlainWords.Of(quotation.Text), Letters - 8) + 2m,
        Points points => points.Items.Sum(item => LinesOf(PlainWords.Of(item), Letters - 6) + 0.3m) + 0.9m,
        Grid grid => HeadOf(grid) + grid.Rows.Sum(row => HeightOf(row, grid)) + 1.2m,
        _ => 1m,
    };

    private static decimal HeadOf(Grid grid) => (grid.Title.Length > 0 ? LinesOf(grid.Title, Letters * 0.9m) + 0.6m : 0) + (grid.Heads.IsEmpty ? 0 : HeightOf(grid.Heads, grid));

    private static decimal HeightOf(ImmutableArray<ImmutableArray<Run>> row, Grid grid)
    {
        var columns = Math.Max(1, Math.Max(grid.Heads.Length, grid.Rows.Select(each => each.Length).DefaultIfEmpty(1).Max()));
        var wide = Math.Max(6m, (Letters * 0.9m / columns) - 2);
        return row.Select(cell => LinesOf(PlainWords.Of(cell), wide)).DefaultIfEmpty(1).Max() + 0.75m;
    }

    /// <summary>How many lines some words take: each line of them by itself, a long word never broken.</summary>
    private static decimal LinesOf(string words, decimal letters)
    {
        decimal lines = 0;
        foreach (var line in words.Split('\n'))
        {
            decimal at = 0;
            var count = 1;
            foreach (var word in line.Split(' '))
            {
                if (at > 0 && at + 1 + word.Length > letters)
                {
                    count++;
                    at = 0;
                }

                at += word.Length + (at > 0 ? 1 : 0);
                while (at > letters)
                {
                    count++;
                    at -= letters;
                }
            }

            lines += count;
        }

        return lines;
    }

    /// <summary>A block cut so that its first part fits; null where not even a little of it does.</summary>
    /// <param name="whole">There is a whole page for it: if it does not fit there it never will, and is cut after its first row.</param>
    private static (Block First, Block Second)? Cut(Block block, decimal left, bool whole)
    {
        switch (block)
        {
            case Grid grid:
                var room = left - HeadOf(grid) - 1.2m;
                var rows = 0;
                while (rows < grid.Rows.Length && room - HeightOf(grid.Rows[rows], grid) >= 0)
                {
                    room -= HeightOf(grid.Rows[rows], grid);
                    rows++;
                }

                rows = whole ? Math.Max(1, rows) : rows;
                if (whole && rows == 1 && HeadOf(grid) + HeightOf(grid.Rows[0], grid) + 1.2m > left && CutRow(grid, left) is var (high, rest))
                {
                    return (grid with { Rows = [high] }, grid with { Rows = [rest, .. grid.Rows[1..]] });
                }

                return rows >= (whole ? 1 : 2) && rows < grid.Rows.Length ? (grid with { Rows = grid.Rows[..rows] }, grid with { Rows = grid.Rows[rows..], Title = grid.Title.EndsWith(", continued", StringComparison.Ordinal) || grid.Title.Length == 0 ? grid.Title : $"{grid.Title}, continued" }) : null;
            case Points points:
                var items = 0;
                var height = 0.9m;
                while (items < points.Items.Length && height + LinesOf(PlainWords.Of(points.Items[items]), Letters - 6) + 0.3m <= left)
                {
                    height += LinesOf(PlainWords.Of(points.Items[items]), Letters - 6) + 0.3m;
                    items++;
                }

                items = whole ? Math.Max(1, items) : items;
                if (whole && items == 1 && LinesOf(PlainWords.Of(points.Items[0]), Letters - 6) + 1.2m > left && Cut(points.Items[0], left - 1.5m, Letters - 6) is var (point, more))
                {
                    return (points with { Items = [point] }, points with { Items = [more, .. points.Items[1..]] });
                }

                return items > 0 && items < points.Items.Length ? (points with { Items = points.Items[..items] }, points with { Items = points.Items[items..], From = points.From + items }) : null;
            case Paragraph paragraph when HeightOf(paragraph) > 8 && left > 4:
                return Cut(paragraph.Text, left - 1.5m, Letters) is var (a, b) ? (new Paragraph(a), new Paragraph(b)) : null;
            case Quotation quotation when HeightOf(quotation) > 8 && left > 5:
                return Cut(quotation.Text, left - 2.5m, Letters - 8) is var (c, d) ? (new Quotation(c), new Quotation(d)) : null;
            default:
                return null;
        }
    }

    /// <summary>A row that is higher than a page: its highest cells go on in a row of their own.</summary>
    private static (ImmutableArray<ImmutableArray<Run>> First, ImmutableArray<ImmutableArray<Run>> Second)? CutRow(Grid grid, decimal left)
    {
        var row = grid.Rows[0];
        var columns = Math.Max(1, Math.Max(grid.Heads.Length, row.Length));
        var wide = Math.Max(6m, (Letters * 0.9m / columns) - 2);
        var room = left - HeadOf(grid) - 3m;
        var cut = row.Select(cell => LinesOf(PlainWords.Of(cell), wide) > room && Cut(cell, room, wide) is var (a, b) ? (First: a, Second: b) : (First: cell, Second: [])).ToList();
        return cut.TrueForAll(each => each.Second.IsEmpty) ? null : ([.. cut.Select(each => each.First)], [.. cut.Select(each => each.Second)]);
    }

    /// <summary>Words cut after as many lines as there is room for, at a space.</summary>
    private static (ImmutableArray<Run> First, ImmutableArray<Run> Second)? Cut(ImmutableArray<Run> runs, decimal lines, decimal letters)
    {
        var room = (int)(Math.Floor(lines) * letters * 0.85m);
        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i].Text.Length < room)
            {
                room -= runs[i].Text.Length;
                continue;
            }

            var at = runs[i].Figure is null ? runs[i].Text.LastIndexOf(' ', Math.Min(room, runs[i].Text.Length - 1)) : -1;
            return at > 0 ? ([.. runs[..i], runs[i] with { Text = runs[i].Text[..at] }], [runs[i] with { Text = runs[i].Text[(at + 1)..] }, .. runs[(i + 1)..]])
                : i > 0 ? ([.. runs[..i]], [.. runs[i..]])
                : null;
        }

        return null;
    }
}
