using System.Globalization;
using System.Net;
using System.Text;
using Belong.Performance.Charts;
using Belong.Performance.Papers;

namespace Belong.Web.Papers;

/// <summary>Writes a picture into a Word document as shapes and words that can be selected, each where it stands on the page.</summary>
internal static class DrawingDocx
{
    /// <summary>Of an inch a point has 12,700 of the units in which Word measures shapes.</summary>
    private const decimal Unit = 12_700;

    private const string Ink = "0B0C0C", Quiet = "484949", Dark = "0B6E5F", Pale = "B9D6D0", Grey = "B1B4B6";

    /// <summary>A run of a paragraph that holds the picture; a program that knows no shapes shows what it says.</summary>
    /// <param name="id">Which picture of the document it is, from 1.</param>
    public static string Run(Drawing drawing, int id)
    {
        var scale = GridSize.HeightOf(drawing) / drawing.Height;
        var xml = new StringBuilder();
        var (wide, high) = (Of(drawing.Width * scale), Of(drawing.Height * scale));
        xml.Append(CultureInfo.InvariantCulture, $"""
            <w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/><wp:docPr id="{id}" name="Picture {id}" descr="{Encode(drawing.Says)}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/><a:chOff x="0" y="0"/><a:chExt cx="{wide}" cy="{high}"/></a:xfrm></wpg:grpSpPr>
            """);
        var shape = (id * 1000) + 1;
        foreach (var mark in drawing.Marks)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<wps:wsp><wps:cNvPr id=\"{shape}\" name=\"Shape {shape}\"/>{Of(mark, scale)}</wps:wsp>");
            shape++;
        }

        return xml.Append(CultureInfo.InvariantCulture, $"</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:t>{Encode(drawing.Says)}</w:t></mc:Fallback></mc:AlternateContent></w:r>").ToString();
    }

    private static string Of(Mark mark, decimal scale) => mark switch
    {
        Box box => Shape(box.X, box.Y, box.Width, box.Height, scale, "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>", Filled(box.Fill)),
        Dot dot => Shape(dot.X - dot.Radius, dot.Y - dot.Radius, 2 * dot.Radius, 2 * dot.Radius, scale, "<a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom>", $"{Solid(dot.IsFilled ? Dark : "FFFFFF")}{Edge(Dark, 1.5m)}"),
        Surface surface => Path(surface.Corners, scale, true, Filled(surface.Fill)),
        Line line => Path(line.Through, scale, false, $"<a:noFill/>{Edge(line.IsFaint ? Grey : Dark, line.Wide, line.IsDashed)}"),
        Words words => Text(words, scale),
        _ => "",
    };

    private static string Shape(decimal x, decimal y, decimal wide, decimal high, decimal scale, string geometry, string look) =>
        $"<wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x=\"{Of(x * scale)}\" y=\"{Of(y * scale)}\"/><a:ext cx=\"{Of(wide * scale)}\" cy=\"{Of(high * scale)}\"/></a:xfrm>{geometry}{look}</wps:spPr><wps:bodyPr/>";

    private static string Path(IReadOnlyList<Spot> through, decimal scale, bool closed, string look)
    {
        var (left, top) = (through.Min(spot => spot.X), through.Min(spot => spot.Y));
        var (wide, high) = (through.Max(spot => spot.X) - left, through.Max(spot => spot.Y) - top);
        var points = string.Concat(through.Select((spot, i) => $"<a:{(i == 0 ? "moveTo" : "lnTo")}><a:pt x=\"{Of((spot.X - left) * scale)}\" y=\"{Of((spot.Y - top) * scale)}\"/></a:{(i == 0 ? "moveTo" : "lnTo")}>"));
        return Shape(left, top, wide, high, scale, $"<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"{Of(wide * scale)}\" h=\"{Of(high * scale)}\"{(closed ? "" : " fill=\"none\"")}>{points}{(closed ? "<a:close/>" : "")}</a:path></a:pathLst></a:custGeom>", look);
    }

    private static string Text(Words words, decimal scale)
    {
        // A little wider than its letters, or a program with other ones would break the line.
        var wide = (Letters.Across(words.Text) * 1.1m) + 6;
        var left = words.Anchor switch { Anchor.Middle => words.X - (wide / 2), Anchor.End => words.X - wide, _ => words.X };
        var size = Math.Round(2 * Drawing.Letters * scale, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
        return $"<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"{Of(left * scale)}\" y=\"{Of((words.Y - Drawing.Letters) * scale)}\"/><a:ext cx=\"{Of(wide * scale)}\" cy=\"{Of((Drawing.Letters + 4) * scale)}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr>"
            + $"<wps:txbx><w:txbxContent><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"{(words.Anchor == Anchor.Middle ? "center" : words.Anchor == Anchor.End ? "right" : "left")}\"/></w:pPr><w:r><w:rPr>{(words.IsStrong ? "<w:b/>" : "")}<w:color w:val=\"{(words.IsQuiet ? Quiet : Ink)}\"/><w:sz w:val=\"{size}\"/></w:rPr><w:t xml:space=\"preserve\">{Encode(words.Text)}</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"/>";
    }

    private static string Filled(Fill fill) => fill switch
    {
        Fill.Strong => $"{Solid(Dark)}<a:ln><a:noFill/></a:ln>",
        Fill.Light => $"{Solid(Pale)}{Edge(Dark, 0.75m)}",
        Fill.Middle => $"{Solid(Grey)}{Edge(Ink, 0.75m)}",
        Fill.Hatched => $"{Pattern("wdUpDiag", Dark)}{Edge(Dark, 0.75m)}",
        Fill.Dotted => $"{Pattern("pct25", Ink)}{Edge(Ink, 0.75m)}",
        _ => $"{Solid("FFFFFF")}{Edge(Ink, 0.75m)}",
    };

    private static string Solid(string colour) => $"<a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill>";

    private static string Pattern(string name, string colour) => $"<a:pattFill prst=\"{name}\"><a:fgClr><a:srgbClr val=\"{colour}\"/></a:fgClr><a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>";

    private static string Edge(string colour, decimal wide, bool isDashed = false) => $"<a:ln w=\"{Of(wide)}\">{Solid(colour)}{(isDashed ? "<a:prstDash val=\"dash\"/>" : "")}</a:ln>";

    private static string Of(decimal points) => Math.Round(points * Unit, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>Only letters that a document may hold.</summary>
    private static string Encode(string text) => WebUtility.HtmlEncode(House.Printable.Of(text));
}
