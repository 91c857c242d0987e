using System.Globalization;

namespace Belong.Performance.Papers;

/// <summary>
/// The measures of a sheet of paper, all in points (72 to an inch). What is measured here is what is printed: the style sheet of a pack is written from these numbers, so that what a reader
/// calls page 12 is page 12 on every screen and every printer.
/// </summary>
public static class PaperSize
{
    /// <summary>Between the margins of A4: 178 mm, and from the first line beneath the running head to the last above the foot.</summary>
    public const decimal Across = 504, High = 700;

    /// <summary>Letters of body text, the height of their line and the space below a paragraph.</summary>
    public const decimal Body = 10.5m, BodyLine = 14, BodyBelow = 7;

    /// <summary>How far points are set in, and the space below one, and below the last beside that.</summary>
    public const decimal PointsIn = 20, PointBelow = 2, PointsBelow = 5;

    /// <summary>How far the words of others are set in.</summary>
    public const decimal QuotedIn = 14;

    /// <summary>Letters of a table, the height of their line, what a cell has on each side, and above and below with the rule beneath it.</summary>
    public const decimal Table = 9.5m, TableLine = 12, CellSide = 4, CellEdges = 5.75m, TableBelow = 10;

    /// <summary>The title of a table with the space below it, and the line in small letters beneath it.</summary>
    public const decimal Caption = 10, CaptionLine = 13, CaptionBelow = 3, Note = 8.5m, NoteLine = 11;

    /// <summary>How wide a picture is printed, how high at most, and the space below it.</summary>
    public const decimal Picture = 340, PictureMost = 520, PictureBelow = 6;

    /// <summary>Letters of a heading, the height of their line, and the space above and below.</summary>
    public static (decimal Size, decimal Line, decimal Above, decimal Below) Heading(int level) => level switch
    {
        1 => (16, 20, 4, 6),
        2 => (13, 17, 8, 4),
        _ => (11, 15, 6, 3),
    };

    /// <summary>The rules for what stands in <c>.sheet</c>, as a style sheet.</summary>
    public static string Style(string sheet)
    {
        string Rule(string of, string says) => $"{string.Join(", ", of.Split(", ").Select(each => $"{sheet} {each}"))} {{ {says} }}\n";
        string Pt(decimal size) => $"{size.ToString("0.##", CultureInfo.InvariantCulture)}pt";
        string HeadingOf(int level) => PaperSize.Heading(level) is var (size, line, above, below) ? $"font-size: {Pt(size)}; font-weight: 700; line-height: {Pt(line)}; margin: 0 0 {Pt(below)}; padding: {Pt(above)} 0 0;" : "";
        return $"{sheet} {{ color: #0b0c0c; font-family: \"Liberation Sans\", Arial, Helvetica, sans-serif; font-kerning: none; font-size: {Pt(Body)}; font-variant-ligatures: none; line-height: {Pt(BodyLine)}; text-rendering: geometricPrecision; }}\n"
            + Rule("h1, h2", HeadingOf(1)) + Rule("h3", HeadingOf(2)) + Rule("h4, h5, h6", HeadingOf(3))
            + Rule("p, blockquote", $"font-size: {Pt(Body)}; line-height: {Pt(BodyLine)}; margin: 0 0 {Pt(BodyBelow)};")
            + Rule("blockquote", $"border-left: 4pt solid #b1b4b6; margin: 0 0 {Pt(BodyBelow)}; padding: 0 0 0 {Pt(QuotedIn - 4)};")
            + Rule("ul, ol", $"font-size: {Pt(Body)}; line-height: {Pt(BodyLine)}; margin: 0 0 {Pt(PointsBelow)}; padding: 0 0 0 {Pt(PointsIn)};") + Rule("li", $"font-size: {Pt(Body)}; line-height: {Pt(BodyLine)}; margin: 0 0 {Pt(PointBelow)};")
            + Rule("table", $"border-collapse: separate; border-spacing: 0; margin: 0 0 {Pt(TableBelow)}; overflow-wrap: anywhere; table-layout: fixed; width: 100%;")
            + Rule("th, td", $"border: 0; border-bottom: 0.75pt solid #b1b4b6; font-size: {Pt(Table)}; line-height: {Pt(TableLine)}; padding: {Pt((CellEdges - 0.75m) / 2)} {Pt(CellSide)}; text-align: left; vertical-align: top;")
            + Rule("thead th", "vertical-align: bottom;") + Rule(".govuk-table__cell--numeric, .govuk-table__header--numeric", "text-align: right;") + Rule("tr.belong-total th, tr.belong-total td", "border-top: 0.75pt solid #0b0c0c; font-weight: 700;")
            + Rule("caption, figcaption", $"font-size: {Pt(Caption)}; font-weight: 700; line-height: {Pt(CaptionLine)}; margin: 0; padding: 0 0 {Pt(CaptionBelow)}; text-align: left;")
            + Rule("figure", "margin: 0; max-width: none;") + Rule("figure svg", $"display: block; height: auto; margin: 0 0 {Pt(PictureBelow)}; max-height: {Pt(PictureMost)}; max-width: none; width: {Pt(Picture)};")
            + Rule(".belong-noted table", $"margin: 0 0 2pt;") + Rule("p.belong-note", $"color: #484949; font-size: {Pt(Note)}; line-height: {Pt(NoteLine)}; margin: 0 0 {Pt(TableBelow)};");
    }
}
