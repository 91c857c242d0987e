using System.Text;
using Belong.Data;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Benchmarks;

/// <summary>The figures of others there are, beside the council's own; and for whoever keeps the measures the way to load a published table.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    /// <summary>In bytes: far more lines than any table has.</summary>
    private const long AtMost = 2 * 1024 * 1024;

    public override bool LooksBack => true;

    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    public bool MayLoad => KnownAt is null && Me.May(Permission.KeepMeasures);

    /// <summary>Each with its title, and what the council's own figure reads for the same period; blank where none here counts the same.</summary>
    public IReadOnlyList<(FigureOfOthers Figure, string Title, string Ours)> Rows => rows ??=
    [
        .. County.Council.Facts<FigureOfOthers>().Select(each => each.Fact).Select(figure => (Figure: figure, Measure: AllMeasures.Find(figure.Measure)))
            .Select(each => (each.Figure, Title: each.Figure.Title.Length > 0 ? each.Figure.Title : each.Measure?.Title ?? each.Figure.Measure, Ours: each.Measure is { } measure && Period.Parse(each.Figure.Period) is { } period && period.From <= Day ? Ours(measure, period) : ""))
            .OrderBy(each => each.Title, StringComparer.Ordinal).ThenByDescending(each => Period.Parse(each.Figure.Period)?.From).ThenBy(each => each.Figure.Area, StringComparer.Ordinal),
    ];

    private IReadOnlyList<(FigureOfOthers Figure, string Title, string Ours)>? rows;

    public void OnGet()
    {
        // Read as it is shown.
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file)
    {
        if (!MayLoad)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (file is not { Length: > 0 and <= AtMost })
        {
            ModelState.AddModelError("file", file is { Length: > AtMost } ? "The file is larger than 2 MB: choose a CSV file of figures" : "Choose the CSV file");
            return Page();
        }

        var wrong = new List<string>();
        await using var stream = file.OpenReadStream();
        var act = BenchmarkFile.Read(stream, code => AllMeasures.Find(code) is not null, wrong);
        foreach (var words in wrong)
        {
            ModelState.AddModelError("file", words);
        }

        return ModelState.IsValid && await RecordAsync(act, Change, "Figures loaded") ? Redirect("/benchmarks") : Page();
    }

    public IActionResult OnGetLayout() => File(Encoding.UTF8.GetBytes($"{string.Join(',', BenchmarkFile.Columns)}\r\nshare-adopted,England,2017,14%,,\"National statistics, table 1\",2017-12-20,\r\n"), "text/csv; charset=utf-8", "benchmarks.csv");

    public IActionResult OnGetXlsx() => File(Take().AsXlsx(), Sheet.Xlsx, "benchmarks.xlsx");

    public IActionResult OnGetCsv() => File(Take().AsCsv(), "text/csv; charset=utf-8", "benchmarks.csv");

    private Sheet Take() => new("Benchmarks", ["Figure", "Area", "Period", "Benchmark", "Of", "Ours", "Source", "Extracted", "Key"], Rows.Select(row => (IReadOnlyList<object?>)[row.Title, FigureOfOthers.Areas.Say(row.Figure.Area), $"{Period.Parse(row.Figure.Period)}", Print.Of(row.Figure), row.Figure.Base, row.Ours, row.Figure.Source, row.Figure.ExtractedOn, row.Figure.Measure]));

    private string Ours(Measure measure, Period period) =>
        (HidesSmall ? House.TrendShownOf(County, Terms, measure, null, null, [period], Terms.Number(SmallNumbers.Hidden, Day)) : House.TrendOf(County, Terms, measure, null, null, [period]))[0] is var point
            && point.Value is { } value ? Print.Value(value, measure.Unit) : point.Instead;
}
