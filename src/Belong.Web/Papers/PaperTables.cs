using Belong.Performance.Papers;
using Belong.Web.House;

namespace Belong.Web.Papers;

/// <summary>The tables of papers as a workbook.</summary>
public static class PaperTables
{
    public static byte[] Workbook(FrozenPaper paper) => Sheet.Workbook(
    [
        new Sheet("About", ["What", "Words"], [["Title", paper.Head.Title], ["Period", paper.Head.Period], ["As known at", paper.KnownAt.ToString("O", System.Globalization.CultureInfo.InvariantCulture)], ["Hidden", $"Numbers from 1 to {paper.Least} are not published ({Suppression.Mark}), nor what would give them away"]]),
        .. SheetsOf(paper.Blocks),
        new Sheet("Definitions", ["Key", "Measure", "Group", "Period", "Figure", "Definition", "Source"], paper.Figures.Select(figure => (IReadOnlyList<object?>)[figure.Key, figure.Title, figure.Group, figure.Period, figure.InWords, figure.Definition, figure.Source])),
    ]);

    /// <summary>Each table on a sheet under its title.</summary>
    /// <param name="before">What stands before each sheet's name: an item's number.</param>
    public static IEnumerable<Sheet> SheetsOf(IEnumerable<Block> blocks, string before = "")
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
                yield return new(before + (grid.Title.Length > 0 ? grid.Title : under), [.. grid.Heads.Select(PlainWords.Of)], grid.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Select((cell, i) => i == 0 ? PlainWords.Of(cell) : Cell(PlainWords.Of(cell)))]));
            }
        }
    }

    /// <summary>Its figures for machines: each with its definition, its source and when it was known.</summary>
    public static Sheet FiguresOf(FrozenPaper paper) => new(
        "Figures",
        ["Key", "Measure", "Group", "Period", "Of", "Value", "Numerator", "Denominator", "Not known", "Not published", "Provisional", "Source", "Definition", "As known at"],
        paper.Figures.Select(figure => (IReadOnlyList<object?>)[figure.Key, figure.Title, figure.Group, figure.Period, figure.Of, (object?)figure.Value ?? figure.InWords, figure.Numerator, figure.Denominator, figure.NotKnown, figure.IsHidden ? Suppression.Mark : "", figure.IsProvisional ? "yes" : "", figure.Source, figure.Definition, paper.KnownAt.ToString("O", System.Globalization.CultureInfo.InvariantCulture)]));

    /// <summary>A count as the number it is, anything else as its words.</summary>
    private static object Cell(string text) => text.Replace(",", "", StringComparison.Ordinal) is var plain && plain.Length is > 0 and < 15 && plain.All(char.IsAsciiDigit) ? long.Parse(plain, System.Globalization.CultureInfo.InvariantCulture) : text;
}
