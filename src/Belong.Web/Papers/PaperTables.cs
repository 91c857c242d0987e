using Belong.Performance.Papers;
using Belong.Web.House;

namespace Belong.Web.Papers;

/// <summary>The tables of papers as a workbook.</summary>
public static class PaperTables
{
    public static byte[] Workbook(FrozenPaper paper) => Sheet.Workbook(
    [
        new Sheet("About", ["What", "Words"], [["Title", paper.Head.Title], ["Period", paper.Head.Period], ["As known at", paper.KnownAt.ToString("O", System.Globalization.CultureInfo.InvariantCulture)], ["Hidden", $"Numbers from 1 to {paper.Least} are not published ({Suppression.Mark}), nor any that would reveal them"]]),
        .. TablesOf(paper.Blocks).Select(table => SheetOf(table.Grid, table.Name, table.Name)),
        new Sheet("Definitions", ["Key", "Measure", "Group", "Period", "Figure", "Definition", "Source"], paper.Figures.Select(figure => (IReadOnlyList<object?>)[figure.Key, figure.Title, figure.Group, figure.Period, figure.InWords, figure.Definition, figure.Source])),
    ]);

    /// <summary>Its tables, each named by its title, else by the heading it stands under.</summary>
    public static IEnumerable<(string Name, Grid Grid)> TablesOf(IEnumerable<Block> blocks)
    {
        var under = "Table";
        foreach (var block in blocks)
        {
            if (block is Heading heading)
            {
                under = PlainWords.Of(heading.Text);
            }
            else if (block is Grid grid)
            {
                yield return (grid.Title.Length > 0 ? grid.Title : under, grid);
            }
        }
    }

    /// <summary>A table as a sheet of its own.</summary>
    /// <param name="title">Where lines stand over the table, its title above them; the sheet's own name has room for no more than a few letters.</param>
    public static Sheet SheetOf(Grid grid, string name, string title, params IReadOnlyList<string> above)
    {
        var references = References(grid);
        return new(name, [.. grid.Heads.Select(PlainWords.Of)], grid.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Select((cell, i) => i == 0 ? PlainWords.Of(cell) : Cell(PlainWords.Of(cell), references[i]))]))
        {
            Title = above.Count > 0 ? title : "",
            Above = above,
            Below = grid.Note ?? "",
            HasTotal = grid.Rows is [.., var last] && GridSize.IsTotal(last),
        };
    }

    /// <summary>Its figures for machines: each with its definition, its source and when it was known.</summary>
    public static Sheet FiguresOf(FrozenPaper paper) => new(
        "Figures",
        ["Key", "Measure", "Group", "Period", "Of", "Value", "Numerator", "Denominator", "Not known", "Not published", "Provisional", "Source", "Definition", "As known at"],
        paper.Figures.Select(figure => (IReadOnlyList<object?>)[figure.Key, figure.Title, figure.Group, figure.Period, figure.Of, (object?)figure.Value ?? figure.InWords, figure.Numerator, figure.Denominator, figure.NotKnown, figure.IsHidden ? Suppression.Mark : "", figure.IsProvisional ? "yes" : "", figure.Source, figure.Definition, paper.KnownAt.ToString("O", System.Globalization.CultureInfo.InvariantCulture)]));

    /// <summary>
    /// Of each column whether references stand in it, such as telephone numbers. One is enough: a list of references among which some are numbers can
    /// be neither sorted nor looked up.
    /// </summary>
    public static IReadOnlyList<bool> References(Grid grid) => [.. Enumerable.Range(0, Math.Max(grid.Heads.Length, grid.Rows.Select(row => row.Length).DefaultIfEmpty(0).Max()))
        .Select(column => grid.Rows.Any(row => row.Length > column && PrintedNumber.IsReference(PlainWords.Of(row[column]))))];

    /// <summary>A number as the number it is, shown as the paper prints it, anything else as its words. Among references only what is printed as no reference is.</summary>
    private static object Cell(string text, bool isReference) =>
        PrintedNumber.Of(text) is { } number && (!isReference || text.AsSpan().ContainsAny(',', '%', '£')) ? number : text;
}
