using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Belong.Performance.Charts;
using Belong.Performance.Papers;
using Belong.Web.GovUk;

namespace Belong.Web.Papers;

/// <summary>Writes a paper's blocks as a page shows them. Every word is encoded: what an author types can never be markup.</summary>
/// <param name="addressOf">Where a figure opens, by its place; null where it opens nowhere.</param>
/// <param name="top">The level of the page's heading that stands over the paper.</param>
/// <param name="names">The names of the page's tables, where several papers stand on one page.</param>
public sealed partial class PaperHtml(Func<int, string?> addressOf, int top = 1, TableNames? names = null)
{
    private readonly TableNames names = names ?? new("paper");

    public string Of(IEnumerable<Block> blocks) => string.Concat(blocks.Select(Of));

    public string Of(Block block) => block switch
    {
        Heading heading => $"<h{Math.Min(6, heading.Level + top)} id=\"{names.Under(PlainWords.Of(heading.Text))}\" class=\"govuk-heading-{(heading.Level == 1 ? 'm' : 's')}\">{Runs(heading.Text)}</h{Math.Min(6, heading.Level + top)}>",
        Paragraph paragraph => $"<p class=\"govuk-body\">{Runs(paragraph.Text)}</p>",
        Quotation quotation => $"<blockquote class=\"govuk-inset-text\">{Runs(quotation.Text)}</blockquote>",
        Points { Numbered: true } points => $"<ol class=\"govuk-list govuk-list--number\"{(points.From > 1 ? $" start=\"{points.From}\"" : "")}>{string.Concat(points.Items.Select(item => $"<li>{Runs(item)}</li>"))}</ol>",
        Points points => $"<ul class=\"govuk-list govuk-list--bullet\">{string.Concat(points.Items.Select(item => $"<li>{Runs(item)}</li>"))}</ul>",
        Grid grid => Of(grid),
        Cover cover => Of(cover),
        ForeignPage page => $"<div class=\"belong-foreign\" data-file=\"{Encode(page.File)}\"><p class=\"govuk-body-s belong-quiet belong-foreign__said\">Page {page.Number} of the paper: its words only. The PDF of the pack shows the page as it came.</p>{string.Concat(page.Lines.DefaultIfEmpty("Nothing is written on this page that can be read aloud: it may be a scan or a picture.").Select(line => $"<p class=\"govuk-body\">{Encode(line)}</p>"))}</div>",
        _ => "",
    };

    private string Of(Cover cover)
    {
        string Lines(IEnumerable<string> lines, string with) => string.Concat(lines.Select(line => $"<p class=\"govuk-body {with}\">{Encode(line)}</p>"));
        return $"<div class=\"belong-cover\">{(cover.Crest.Length > 0 ? $"<img class=\"belong-crest\" src=\"{Encode(cover.Crest)}\" alt=\"Crest of {Encode(cover.Council)}\">" : "")}{(cover.Council.Length > 0 ? $"<p class=\"belong-cover__council\">{Encode(cover.Council)}</p>" : "")}<h{top + 1} id=\"{names.Under(cover.Title)}\" class=\"govuk-heading-l belong-cover__title\">{Encode(cover.Title)}</h{top + 1}>{Lines(cover.Lines, "belong-cover__line")}"
            + (cover.Warning.Length > 0 ? $"<p class=\"govuk-body belong-cover__warning\"><strong>{Encode(cover.Warning)}</strong></p>" : "")
            + (cover.Members.IsEmpty ? "" : $"<p class=\"govuk-body belong-cover__members\"><strong>Members:</strong> {Encode(string.Join(", ", cover.Members))}</p>")
            + (cover.Contact.Length > 0 ? $"<p class=\"govuk-body belong-cover__contact\"><strong>Contact:</strong> {Encode(cover.Contact).Replace("\n", "<br>", StringComparison.Ordinal)}</p>" : "") + "</div>";
    }

    private string Of(Grid grid)
    {
        var numbers = Numbers(grid);
        var html = new StringBuilder();
        // Named by its title, else by the heading it stands under; of two alike the second says that it is.
        var name = grid.Title.Length > 0 ? grid.Title : names.Heading?.Text ?? "Table";
        var (id, apart) = names.Next(name);
        var called = apart is not null ? $"aria-label=\"{Encode(apart)}\"" : grid.Title.Length > 0 ? $"aria-labelledby=\"{id}\"" : names.Heading is { } heading ? $"aria-labelledby=\"{heading.Id}\"" : $"aria-label=\"{name}\"";
        var noted = grid.Note is { Length: > 0 } ? " belong-noted" : "";

        // Over a picture the title stands once, for the picture and for the table of what it shows.
        var pictured = grid.Picture is not null;
        html.Append(pictured
            ? $"<figure class=\"belong-chart{noted}\">{(grid.Title.Length > 0 ? $"<figcaption class=\"govuk-body govuk-!-font-weight-bold\" id=\"{id}\">{Encode(grid.Title)}</figcaption>" : "")}{Svg.Of(grid.Picture!)}"
            : noted.Length > 0 ? "<div class=\"belong-noted\">" : "");
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"belong-scroll\" tabindex=\"0\" role=\"region\" {called}><table class=\"govuk-table belong-compact\"{(grid.Title.Length > 0 && !pictured ? "" : $" {called}")}>");
        if (grid.Title.Length > 0 && !pictured)
        {
            html.Append(CultureInfo.InvariantCulture, $"<caption class=\"govuk-table__caption govuk-table__caption--s\" id=\"{id}\">{Encode(grid.Title)}</caption>");
        }

        var columns = new GridSize(grid).Columns;
        html.Append(CultureInfo.InvariantCulture, $"<colgroup>{string.Concat(columns.Select(wide => $"<col width=\"{(100 * wide / columns.Sum()).ToString("0.##", CultureInfo.InvariantCulture)}%\">"))}</colgroup>");
        if (!grid.Heads.IsEmpty)
        {
            html.Append(CultureInfo.InvariantCulture, $"<thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\">{string.Concat(grid.Heads.Select((head, i) => $"<th scope=\"col\" class=\"govuk-table__header{(numbers[i] ? " govuk-table__header--numeric" : "")}\">{Runs(head)}</th>"))}</tr></thead>");
        }

        html.Append("<tbody class=\"govuk-table__body\">");
        foreach (var row in grid.Rows)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr class=\"govuk-table__row{(GridSize.IsTotal(row) ? " belong-total" : "")}\">{string.Concat(row.Select((cell, i) => i == 0 ? $"<th scope=\"row\" class=\"govuk-table__header\">{Runs(cell)}</th>" : $"<td class=\"govuk-table__cell{(numbers[i] ? " govuk-table__cell--numeric" : "")}\">{Runs(cell)}</td>"))}</tr>");
        }

        html.Append("</tbody></table></div>").Append(pictured ? "</figure>" : noted.Length > 0 ? "</div>" : "");
        return (noted.Length > 0 ? html.Append(CultureInfo.InvariantCulture, $"<p class=\"govuk-body-s belong-quiet belong-note\">{Encode(grid.Note!)}</p>") : html).ToString();
    }

    /// <summary>An address that an author wrote out, such as of a background document, in words that are encoded already: it opens, and is read as it is written.</summary>
    [GeneratedRegex(@"https?://[^\s<>""']+[^\s<>""'.,;:)]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    private string Runs(ImmutableArray<Run> runs) => string.Concat(runs.Where(run => run.Text.Length > 0).Select(run =>
    {
        var text = Encode(run.Text).Replace("\n", "<br>", StringComparison.Ordinal);
        text = run.Figure is { } figure && addressOf(figure) is { } address && !text.StartsWith(" of ", StringComparison.Ordinal) ? $"<a class=\"govuk-link\" href=\"{Encode(address)}\">{text}</a>" : text;
        text = run.Figure is null && run.ToPage is null ? Address().Replace(text, "<a class=\"govuk-link\" rel=\"noopener noreferrer\" href=\"$0\">$0</a>") : text;
        text = run.ToPage is { } page ? $"<a class=\"govuk-link\" href=\"#page-{Encode(page)}\">{text}</a>" : text;
        text = run.Strong ? $"<strong>{text}</strong>" : text;
        return run.Emphasis ? $"<em>{text}</em>" : text;
    }));

    /// <summary>Of each column whether most of what is written in it is numbers: such a column stands to the right. Never the first, nor one of references.</summary>
    public static IReadOnlyList<bool> Numbers(Grid grid)
    {
        var references = PaperTables.References(grid);
        return [.. Enumerable.Range(0, Math.Max(grid.Heads.Length, grid.Rows.Select(row => row.Length).DefaultIfEmpty(0).Max())).Select(column => column > 0 && !references[column] && IsNumber(column))];

        bool IsNumber(int column)
        {
            var written = grid.Rows.Where(row => row.Length > column).Select(row => PlainWords.Of(row[column])).Where(text => text.Length > 0).ToList();
            return written.Count(text => char.IsAsciiDigit(text[0]) || text is "–" or "c" or "not known") * 2 > written.Count;
        }
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
