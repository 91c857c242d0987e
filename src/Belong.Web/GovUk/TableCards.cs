using System.Net;
using System.Text.RegularExpressions;

namespace Belong.Web.GovUk;

/// <summary>
/// A list that is a table on a wide screen and a card for each row on a telephone. Each cell is given the heading of its column, which the style sheet
/// shows where columns no longer stand above each other; roles say aloud what it is however it is drawn.
/// </summary>
public static partial class TableCards
{
    /// <param name="html">A table as this program writes it: headings in one row, cells that begin with their tag.</param>
    public static string Of(string html)
    {
        var headings = Heading().Matches(html).Select(each => WebUtility.HtmlDecode(Tag().Replace(each.Groups["words"].Value, "")).Trim()).ToList();
        var (column, below) = (0, new Dictionary<int, int>()); // how many more rows a cell reaches down into, by column
        return Opening().Replace(html, each =>
        {
            var (tag, rest) = (each.Groups["tag"].Value, each.Groups["rest"].Value);
            switch (tag)
            {
                case "table":
                    return $"<table role=\"table\"{rest}>";
                case "thead" or "tbody":
                    return $"<{tag} role=\"rowgroup\"{rest}>";
                case "tr":
                    column = 0;
                    return $"<tr role=\"row\"{rest}>";
                case "th" when rest.Contains("scope=\"col\"", StringComparison.Ordinal):
                    return $"<th role=\"columnheader\"{rest}>";
                default:
                    while (below.GetValueOrDefault(column) > 0)
                    {
                        below[column++]--;
                    }

                    if (Rows().Match(rest) is { Success: true } rows)
                    {
                        below[column] = int.Parse(rows.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture) - 1;
                    }

                    // Of a cell with nothing in it a card says nothing.
                    var heading = column < headings.Count && !html.AsSpan(each.Index + each.Length).TrimStart().StartsWith("</td>") ? headings[column] : "";
                    column++;
                    return tag == "th" ? $"<th role=\"rowheader\"{rest}>" : $"<td role=\"cell\" data-label=\"{WebUtility.HtmlEncode(heading)}\"{rest}>";
            }
        });
    }

    [GeneratedRegex(@"<th scope=""col""[^>]*>(?<words>.*?)</th>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<(?<tag>table|thead|tbody|tr|th|td)(?<rest>(\s[^>]*)?)>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\browspan=""(?<n>\d{1,3})""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rows();
}
