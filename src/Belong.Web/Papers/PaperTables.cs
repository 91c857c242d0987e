using Belong.Domain.Reporting;
using Belong.Performance.Papers;
using Belong.Web.House;

namespace Belong.Web.Papers;

/// <summary>The tables of papers as a workbook, and the head of a report as blocks.</summary>
public static class PaperTables
{
    public static byte[] Workbook(FrozenPaper paper) => Sheet.Workbook(
    [
        new Sheet("About", ["What", "Words"], [["Title", paper.Head.Title], ["Period", paper.Head.Period], ["As known at", paper.KnownAt.ToString("O", System.Globalization.CultureInfo.InvariantCulture)], ["Hidden", $"Numbers from 1 to {paper.Least} are not published ({Suppression.Mark}), nor what would give them away"]]),
        .. SheetsOf(paper.Blocks),
        new Sheet("Definitions", ["Key", "Measure", "Group", "Period", "Figure", "Definition", "Source"], paper.Figures.Select(figure => (IReadOnlyList<object?>)[figure.Key, figure.Title, figure.Group, figure.Period, figure.InWords, figure.Definition, figure.Source])),
    ]);

    /// <summary>Each table on a sheet under its title.</summary>
    public static IEnumerable<Sheet> SheetsOf(IEnumerable<Block> blocks)
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
                yield return new(grid.Title.Length > 0 ? grid.Title : under, [.. grid.Heads.Select(PlainWords.Of)], grid.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Select((cell, i) => i == 0 ? PlainWords.Of(cell) : Cell(PlainWords.Of(cell)))]));
            }
        }
    }

    public static IEnumerable<Block> HeadOf(ReportHead head) =>
    [
        new Grid("", [],
        [
            .. new[]
            {
                ("From", head.From), ("To", head.To), ("Date", head.On == default ? "" : head.On.InWords()), ("Classification", ReportHead.Classifications.Say(head.Classification)), ("Electoral divisions", head.Divisions), ("Summary", head.Summary), ("Recommendation", head.Recommendation),
                ("Members are asked to", string.Join(", ", head.Asked.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => ReportHead.Requests.Say(code).ToLowerInvariant()))), ("Background documents", head.Background), ("Contacts", head.Contacts),
            }.Where(each => each.Item2.Length > 0).Select(each => (System.Collections.Immutable.ImmutableArray<System.Collections.Immutable.ImmutableArray<Run>>)[Run.Plain(each.Item1), Run.Plain(each.Item2.ReplaceLineEndings("; "))]),
        ]),
    ];

    /// <summary>A count as the number it is, anything else as its words.</summary>
    private static object Cell(string text) => text.Replace(",", "", StringComparison.Ordinal) is var plain && plain.Length is > 0 and < 15 && plain.All(char.IsAsciiDigit) ? long.Parse(plain, System.Globalization.CultureInfo.InvariantCulture) : text;
}
