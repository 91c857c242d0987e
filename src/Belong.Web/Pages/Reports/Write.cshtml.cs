using Belong.Data.Papers;
using Belong.Domain.Facts;
using Belong.Domain.Reporting;
using Belong.Performance;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reports;

/// <summary>A report being written: its Markdown, a look at how it reads, and a search for figures to put in.</summary>
[Needs(Permission.WriteReports)]
public sealed class WriteModel(TheHouse house) : ReportPage(house)
{
    [BindProperty]
    public string Words { get; set; } = "";

    [BindProperty]
    public Guid Seen { get; set; }

    /// <summary>Words to look for a figure by.</summary>
    [BindProperty]
    public string? Find { get; set; }

    /// <summary>How it would read, where that was asked for.</summary>
    public LiveReport? Look { get; private set; }

    protected override bool KeepsDrafts => true;

    protected override int LongestOf(string field) => field == nameof(Words) ? ReportText.Longest : base.LongestOf(field);

    /// <summary>The figures that were found, with how to ask for each and how it reads in the report's period.</summary>
    public IEnumerable<(string Title, string Ask, string Value)> Found => string.IsNullOrWhiteSpace(Find) ? [] :
        from measure in AllMeasures.All
        where Find.Trim().Split(' ').All(word => $"{measure.Code} {measure.Title} {measure.Definition}".Contains(word, StringComparison.OrdinalIgnoreCase))
        from figure in Performance.Figures.Of(measure, House.ReadingOf(County, Report.Period, Terms)).Take(12)
        select (figure.Group is null ? measure.Title : $"{measure.Title}: {figure.GroupInWords}", $"{{{{{figure.Key}}}}}", Print.Of(figure));

    public void OnGet()
    {
        (Words, Seen) = (Report.Text!.Fact.Words, Report.Text!.Id.Value);
        TakeUpDraft();
        Words = ModelState.TryGetValue(nameof(Words), out var kept) && kept.AttemptedValue is { } typed ? typed : Words;
    }

    public async Task<IActionResult> OnPostAsync() =>
        await RecordAsync(new WriteReport(Report.Id) { Words = Words, Seen = new EntryId(Seen) }, Change, "Text saved") ? Redirect(Of()) : Page();

    public IActionResult OnPostLook()
    {
        ModelState.Clear();
        Look = House.Papers.Live(County, Terms, Report, Words);
        return Page();
    }

    public IActionResult OnPostFind()
    {
        ModelState.Clear();
        return Page();
    }

    public IActionResult OnPostDraft() => KeepFor(Of());
}
