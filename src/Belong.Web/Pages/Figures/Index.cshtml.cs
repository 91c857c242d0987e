using Belong.Domain.Time;
using Belong.Performance;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Figures;

/// <summary>A page that reads figures of a year.</summary>
public abstract class FiguresPage(TheHouse house) : BelongPage(house)
{
    private Reading? reading;

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Ends { get; set; }

    /// <summary>The year asked for, else the last one whose return was imported, else the last whole one.</summary>
    public Reading Reading => reading ??= new Reading(County, Year, Terms, House.Postcodes);

    public IEnumerable<ReportingYear> Years => Enumerable.Range(0, 8).Select(back => new ReportingYear(ReportingYear.Of(Day).Ends - back)).Append(Year).Distinct().OrderByDescending(year => year.Ends);

    private ReportingYear Year => Ends is >= 2000 and <= 2100
        ? new(Ends.Value)
        : new(County.LastYearTakenIn ?? (ReportingYear.Of(Day).Ends - 1));
}

[Needs(Permission.SeeFigures)]
public sealed class IndexModel(TheHouse house) : FiguresPage(house)
{
    public IReadOnlyList<Figure> All { get; private set; } = [];

    /// <summary>The figures under the parts of the service they speak of, children first.</summary>
    public IEnumerable<(string Title, IReadOnlyList<Figure> Figures)> Areas =>
        from area in new[] { ("Children", "Children in care"), ("Reviewing", "Reviews"), ("Health", "Health"), ("Missing", "Missing and away"), ("Adoption", "Adoption"), ("LeavingCare", "Care leavers") }
        select (area.Item2, (IReadOnlyList<Figure>)[.. All.Where(figure => figure.Measure.Area == area.Item1).OrderBy(figure => figure.Measure.Code != "cla-at-year-end").ThenBy(figure => figure.Measure.Title, StringComparer.Ordinal)]);

    public void OnGet() => Read();

    /// <summary>Where a figure opens.</summary>
    public string To(Figure figure) => Go($"/figures/{figure.Measure.Code}?year={Reading.Year.Ends}"
        + (figure.Breakdown is { } breakdown ? $"&by={breakdown.Code}" : "")
        + (figure.Group is { } group ? $"&group={Uri.EscapeDataString(group)}" : ""));

    public IActionResult OnGetXlsx()
    {
        Read();
        return File(Take().AsXlsx(), Sheet.Xlsx, $"figures-{Reading.Year}.xlsx");
    }

    public IActionResult OnGetCsv()
    {
        Read();
        return File(Take().AsCsv(), "text/csv", $"figures-{Reading.Year}.csv");
    }

    private void Read() => All = [.. House.FiguresOf(Reading)];

    private Sheet Take() => new("Figures", ["Key", "Measure", "Group", "Value", "Numerator", "Denominator", "Not known", "Definition"], All.Select(figure => (IReadOnlyList<object?>)
        [figure.Key, figure.Measure.Title, figure.Group, figure.Value, figure.Numerator, figure.Denominator, figure.NotKnown, figure.Measure.Definition]));
}
