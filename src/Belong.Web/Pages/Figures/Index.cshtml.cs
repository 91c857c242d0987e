using Belong.Performance;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Figures;

/// <summary>Every figure of a period under the part of the service it speaks of.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IndexModel(TheHouse house) : FiguresPage(house)
{
    /// <summary>Of a measure with more groups than this, those that are nought are not listed one by one.</summary>
    private const int ManyGroups = 12;

    public IReadOnlyList<Figure> All { get; private set; } = [];

    /// <summary>The figures under the parts of the service they speak of, children first.</summary>
    public IEnumerable<(string Title, IReadOnlyList<Figure> Figures)> Areas =>
        from area in FigureWords.Areas
        select (area.Title, (IReadOnlyList<Figure>)[.. All.Where(figure => figure.Measure.Area == area.Code).OrderBy(figure => figure.Measure.Code != "cla-at-year-end").ThenBy(figure => figure.Measure.Title, StringComparer.Ordinal)]);

    /// <summary>The figures of a part of the service, by measure: those that are listed, and how many groups of nought are not.</summary>
    public static IEnumerable<(IReadOnlyList<Figure> Listed, int Noughts)> ByMeasure(IReadOnlyList<Figure> area) =>
        from figures in area.GroupBy(figure => figure.Measure)
        let many = figures.Count(figure => figure.Group is not null) > ManyGroups
        let noughts = figures.Where(figure => many && figure.Group is not null && figure.Measure.Unit == Unit.Count && figure.Value is 0).ToHashSet()
        select ((IReadOnlyList<Figure>)[.. figures.Where(figure => !noughts.Contains(figure))], noughts.Count);

    public void OnGet() => Read();

    /// <summary>Where a figure opens.</summary>
    public string To(Figure figure) => Go($"/figures/{figure.Measure.Code}?period={Period.Name}"
        + (figure.Breakdown is { } breakdown ? $"&by={breakdown.Code}" : "")
        + (figure.Group is { } group ? $"&group={Uri.EscapeDataString(group)}" : ""));

    public IActionResult OnGetXlsx()
    {
        Read();
        return File(Take().AsXlsx(), Sheet.Xlsx, $"figures-{Period.Name}.xlsx");
    }

    public IActionResult OnGetCsv()
    {
        Read();
        return File(Take().AsCsv(), "text/csv", $"figures-{Period.Name}.csv");
    }

    private void Read() => All = HidesSmall ? [.. House.FiguresOf(Reading).AsParallel().AsOrdered().Select(figure => Disclosed(figure, Reading, null))] : [.. House.FiguresOf(Reading)];

    private Sheet Take() => new("Figures", ["Key", "Measure", "Group", "Value", "Numerator", "Denominator", "Not known", "Small base", "Provisional", "As known at", "Definition"], All.Select(figure => (IReadOnlyList<object?>)
        [figure.Key, figure.Measure.Title, figure.Group, Print.Cell(figure), figure.Numerator, figure.Denominator, figure.NotKnown, IsSmall(figure) ? "yes" : "", Reading.IsProvisional ? "yes" : "", (KnownAt ?? Reading.County.At).AtInWords(), figure.Measure.Definition]));
}
