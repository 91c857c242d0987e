using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Performance.Reports;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reports;

/// <summary>The annual report of the reviewing officers as it reads now, with last year beside it, its author's comments, and its published versions.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IroModel(TheHouse house) : BelongPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    [BindProperty]
    public string Part { get; set; } = "";

    [BindProperty]
    public string Words { get; set; } = "";

    public ReportingYear Year { get; private set; }

    public Reading Reading { get; private set; } = default!;

    public ImmutableArray<ReportPart> Parts { get; private set; }

    public ImmutableArray<string> Quoted { get; private set; }

    public bool MayWrite => KnownAt is null && Me.May(Permission.WriteReports);

    public IReadOnlyDictionary<string, string> Comments =>
        County.Council.Facts<ReportComment>().Where(each => each.Fact.Report == IroAnnualReport.Code && each.Fact.Year == Year.Ends && each.Fact.Words.Length > 0).GroupBy(each => each.Fact.Part, StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.Last().Fact.Words, StringComparer.Ordinal);

    public IEnumerable<Entry<PublishedReport>> Versions =>
        County.Council.Facts<PublishedReport>().Where(each => each.Fact.Report == IroAnnualReport.Code).OrderByDescending(each => each.Signature.Seq);

    public IEnumerable<ReportingYear> Years => Enumerable.Range(0, 6).Select(back => new ReportingYear(ReportingYear.Of(Day).Ends - back));

    public void OnGet()
    {
        // All is read in Begin.
    }

    public async Task<IActionResult> OnPostCommentAsync() =>
        !MayWrite ? StatusCode(StatusCodes.Status403Forbidden)
        : await RecordAsync(new CommentOnReport(IroAnnualReport.Code, Year.Ends, Part) { Words = Words }, Change, "The comment is kept") ? Redirect($"/reports/iro/{Year.Ends}#{Part}")
        : Page();

    public async Task<IActionResult> OnPostPublishAsync() =>
        !MayWrite ? StatusCode(StatusCodes.Status403Forbidden)
        : await RecordAsync(new PublishReport(Printed()), Change, "The report is published as it stands: it will always say what it says now") ? Redirect($"/reports/iro/{Year.Ends}")
        : Page();

    public IActionResult OnGetXlsx() => File(Take().AsXlsx(), Sheet.Xlsx, $"iro-{Year}.xlsx");

    public IActionResult OnGetCsv() => File(Take().AsCsv(), "text/csv", $"iro-{Year}.csv");

    /// <summary>Where a figure opens; its children are shown to whoever may see them.</summary>
    public string To(Figure figure, ReportingYear year) => Go($"/figures/{figure.Measure.Code}?year={year.Ends}{(figure.Group is { } group ? $"&group={Uri.EscapeDataString(group)}" : "")}");

    protected override IActionResult? Begin()
    {
        var asked = RouteData.Values["year"] as string;
        Year = new(int.TryParse(asked, System.Globalization.CultureInfo.InvariantCulture, out var ends) && ends is >= 2000 and <= 2100 ? ends : ReportingYear.Of(Day).Ends - 1);
        if (asked is not null && Year.Ends.ToString(System.Globalization.CultureInfo.InvariantCulture) != asked)
        {
            return NotFound();
        }

        Reading = new Reading(County, Year, Terms, House.Postcodes);
        Parts = IroAnnualReport.Of(House.FiguresOf(Reading), House.FiguresOf(new Reading(County, Year.Before, Terms, House.Postcodes)));
        Quoted = IroAnnualReport.Quoted(Reading);
        return null;
    }

    private PublishedReport Printed()
    {
        var figures = Parts.SelectMany(part => part.Text.Select(piece => piece.Figure).Concat(part.Tables.SelectMany(table => table.Rows).Select(row => row.This))).OfType<Figure>().DistinctBy(figure => figure.Key)
            .Select(figure => new PrintedFigure(figure.Key, figure.Measure.Title, figure.Measure.Definition, figure.Numerator, figure.Denominator, Print.Of(figure))).ToList();
        var comments = Comments.OrderBy(each => each.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var figure in figures)
        {
            text.Append(figure.Key).Append('=').Append(figure.Numerator).Append('/').Append(figure.Denominator).Append('=').Append(figure.Value).Append('\n');
        }

        foreach (var (part, words) in comments)
        {
            text.Append(part).Append(':').Append(words).Append('\n');
        }

        text.AppendJoin('\n', Quoted);
        return new PublishedReport
        {
            Report = IroAnnualReport.Code,
            Year = Year.Ends,
            KnownAt = County.At,
            Figures = figures,
            Comments = comments,
            Quotations = Quoted,
            Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))),
        };
    }

    private Sheet Take() => new("IRO annual report", ["Part", "Table", "What", $"{Year}", $"{Year.Before}", "Numerator", "Denominator", "Definition"], Parts.SelectMany(part => part.Tables.SelectMany(table => table.Rows.Select(row => (IReadOnlyList<object?>)
        [part.Title, table.Title, row.Name, row.This?.Value, row.Last?.Value, row.This?.Numerator, row.This?.Denominator, row.This?.Measure.Definition]))));
}
