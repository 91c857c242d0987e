using System.Globalization;
using System.Net;
using System.Text;

namespace Belong.Performance.Charts;

/// <summary>Writes a picture as SVG: no script, no style sheet, nothing from elsewhere. The same picture is the same to the byte.</summary>
public static class Svg
{
    private const string Ink = "#0b0c0c", Quiet = "#484949", Dark = "#0b6e5f", Pale = "#b9d6d0", Grey = "#b1b4b6";

    /// <summary>Fillings that are more than a colour. Every picture brings its own, called alike, so that each stands by itself.</summary>
    private const string Patterns =
        "<defs><pattern id=\"belong-hatched\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect width=\"6\" height=\"6\" fill=\"#fff\"/><path d=\"M0 6L6 0M-1 1L1 -1M5 7L7 5\" stroke=\"#0b6e5f\" stroke-width=\"1.5\"/></pattern>" +
        "<pattern id=\"belong-dotted\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect width=\"6\" height=\"6\" fill=\"#fff\"/><circle cx=\"3\" cy=\"3\" r=\"1.3\" fill=\"#0b0c0c\"/></pattern></defs>";

    public static string Of(Drawing drawing)
    {
        var svg = new StringBuilder();
        var patterned = drawing.Marks.Any(mark => mark is Box { Fill: Fill.Hatched or Fill.Dotted } or Surface { Fill: Fill.Hatched or Fill.Dotted });
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"{Encode(drawing.Says)}\" viewBox=\"0 0 {Number(drawing.Width)} {Number(drawing.Height)}\" font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\" font-size=\"{Number(Drawing.Letters)}\">{(patterned ? Patterns : "")}");
        foreach (var mark in drawing.Marks)
        {
            svg.Append(mark switch
            {
                Box box => $"<rect x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\" {Filled(box.Fill)}/>",
                Surface surface => $"<polygon points=\"{Points(surface.Corners)}\" {Filled(surface.Fill)}/>",
                Line line => $"<polyline points=\"{Points(line.Through)}\" fill=\"none\" stroke=\"{(line.IsFaint ? Grey : Dark)}\" stroke-width=\"{Number(line.Wide)}\"{(line.IsDashed ? " stroke-dasharray=\"5 4\"" : "")}/>",
                Dot dot => $"<circle cx=\"{Number(dot.X)}\" cy=\"{Number(dot.Y)}\" r=\"{Number(dot.Radius)}\" fill=\"{(dot.IsFilled ? Dark : "#fff")}\" stroke=\"{Dark}\" stroke-width=\"1.5\"/>",
                Words words => $"<text x=\"{Number(words.X)}\" y=\"{Number(words.Y)}\"{(words.Anchor == Anchor.Start ? "" : $" text-anchor=\"{(words.Anchor == Anchor.Middle ? "middle" : "end")}\"")}{(words.IsStrong ? " font-weight=\"700\"" : "")} fill=\"{(words.IsQuiet ? Quiet : Ink)}\" stroke=\"#fff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">{Encode(words.Text)}</text>",
                _ => "",
            });
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Filled(Fill fill) => fill switch
    {
        Fill.Strong => $"fill=\"{Dark}\"",
        Fill.Light => $"fill=\"{Pale}\" stroke=\"{Dark}\" stroke-width=\"0.75\"",
        Fill.Middle => $"fill=\"{Grey}\" stroke=\"{Ink}\" stroke-width=\"0.75\"",
        Fill.Hatched => $"fill=\"url(#belong-hatched)\" stroke=\"{Dark}\" stroke-width=\"0.75\"",
        Fill.Dotted => $"fill=\"url(#belong-dotted)\" stroke=\"{Ink}\" stroke-width=\"0.75\"",
        _ => $"fill=\"#fff\" stroke=\"{Ink}\" stroke-width=\"0.75\"",
    };

    private static string Points(IEnumerable<Spot> points) => string.Join(' ', points.Select(point => $"{Number(point.X)},{Number(point.Y)}"));

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
