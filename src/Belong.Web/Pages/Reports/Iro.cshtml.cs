using System.Collections.Immutable;
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

    public IReadOnlyDictionary<string, string> Comments => IroAnnualReport.Comments(Reading);

    /// <summary>What may be quoted, for its author to pick from: what is picked already first.</summary>
    public IReadOnlyList<string> ToPickFrom => [.. Quoted, .. IroAnnualReport.Quotations(Reading).Except(Quoted, StringComparer.Ordinal).Take(60)];

    [BindProperty]
    public List<string> Picked { get; set; } = [];

    public IEnumerable<Entry<PublishedReport>> Versions =>
        County.Council.Facts<PublishedReport>().Where(each => each.Fact.Report == IroAnnualReport.Code).OrderByDescending(each => each.Signature.Seq);

    public IEnumerable<ReportingYear> Years => Enumerable.Range(0, 6).Select(back => new ReportingYear(ReportingYear.Of(Day).Ends - back));

    public void OnGet()
    {
        // All is read in Begin.
    }

    public async Task<IActionResult> OnPostCommentAsync()
    {
        if (!MayWrite)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (Parts.All(part => part.Code != Part))
        {
            return NotFound();
        }

        if (await RecordAsync(new CommentOnReport(IroAnnualReport.Code, Year.Ends, Part) { Words = Words }, Change, "Comment saved"))
        {
            return Redirect($"/reports/iro/{Year.Ends}#{Part}");
        }

        // Each part has a box of its own: the error stands beside that one.
        foreach (var error in ModelState.TryGetValue(nameof(Words), out var state) ? state.Errors.ToList() : [])
        {
            ModelState.AddModelError(BoxOf(Part), error.ErrorMessage);
        }

        ModelState.Remove(nameof(Words));
        return Page();
    }

    /// <summary>The id of the box in which a part is commented.</summary>
    public string BoxOf(string part) => $"Words-{part}";

    public async Task<IActionResult> OnPostQuoteAsync() =>
        !MayWrite ? StatusCode(StatusCodes.Status403Forbidden)
        : await RecordAsync(new QuoteInReport(IroAnnualReport.Code, Year.Ends) { Picked = Picked, Allowed = IroAnnualReport.Quotations(Reading) }, Change, "Quotations saved") ? Redirect($"/reports/iro/{Year.Ends}#voice")
        : Page();

    public async Task<IActionResult> OnPostPublishAsync() =>
        !MayWrite ? StatusCode(StatusCodes.Status403Forbidden)
        : await RecordAsync(new PublishReport(IroAnnualReport.Printed(Reading, Parts)), Change, "Report published. This version will not change") ? Redirect($"/reports/iro/{Year.Ends}")
        : Page();

    public IActionResult OnGetXlsx() => File(Take().AsXlsx(), Sheet.Xlsx, $"iro-{Year}.xlsx");

    public IActionResult OnGetCsv() => File(Take().AsCsv(), "text/csv; charset=utf-8", $"iro-{Year}.csv");

    /// <summary>Where a figure opens; its children are shown to whoever may see them.</summary>
    public string To(Figure figure, ReportingYear year) => Go($"/figures/{figure.Measure.Code}?year={year.Ends}{(figure.Group is { } group ? $"&group={Uri.EscapeDataString(group)}" : "")}");

    protected override IActionResult? Begin()
    {
        var asked = RouteData.Values["year"] as string;
        Year = new(int.TryParse(asked, System.Globalization.CultureInfo.InvariantCulture, out var ends) && ends is >= 2000 and <= 2100 ? ends : ReportingYear.Of(Day).Ends - 1);
        if (Year.Ends > ReportingYear.Of(Day).Ends)
        {
            return NotFound();
        }

        if (asked is not null && Year.Ends.ToString(System.Globalization.CultureInfo.InvariantCulture) != asked)
        {
            return NotFound();
        }

        Reading = House.ReadingOf(County, Year, Terms);
        var before = House.ReadingOf(County, Year.Before, Terms);
        Parts = IroAnnualReport.Of([.. House.FiguresOf(Reading).Select(figure => Disclosed(figure, Reading, null))], [.. House.FiguresOf(before).Select(figure => Disclosed(figure, before, null))]);
        Quoted = IroAnnualReport.Quoted(Reading);
        return null;
    }

    private Sheet Take() => new("IRO annual report", ["Part", "Table", "What", $"{Year}", $"{Year.Before}", "Numerator", "Denominator", "Definition"], Parts.SelectMany(part => part.Tables.SelectMany(table => table.Rows.Select(row => (IReadOnlyList<object?>)
        [part.Title, table.Title, row.Name, Print.Cell(row.This), Print.Cell(row.Last), row.This?.Numerator, row.This?.Denominator, row.This?.Measure.Definition]))));
}
