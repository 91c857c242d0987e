using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Measures;

/// <summary>The register: what every measure counts, for whom it is asked, and what it should reach.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    /// <summary>Words to look for in code, title and definition.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IEnumerable<(string Title, IReadOnlyList<Measure> Measures)> Areas =>
        from area in FigureWords.Areas
        let measures = AllMeasures.All.Where(measure => measure.Area == area.Code && Has(measure)).OrderBy(measure => measure.Title, StringComparer.Ordinal).ToList()
        where measures.Count > 0
        select (area.Title, (IReadOnlyList<Measure>)measures);

    /// <summary>Figures that others work out and that stand beside no measure of ours.</summary>
    public IEnumerable<IGrouping<string, FigureOfOthers>> Others => County.Council.Facts<FigureOfOthers>().Select(each => each.Fact).Where(each => AllMeasures.Find(each.Measure) is null).OrderBy(each => each.Title, StringComparer.Ordinal).ThenBy(each => each.Period, StringComparer.Ordinal).GroupBy(each => each.Title);

    public string OwnerOf(Measure measure) => County.Council.Facts<MeasureOwner>().LastOrDefault(each => each.Fact.Measure == measure.Code) is { } owner ? NameOf(owner.Fact.Who) : measure.OrdinaryOwner;

    public string TargetOf(Measure measure) => Target(measure) is { } target ? InWords(target, measure.Unit) : "None";

    private MeasureTarget? Target(Measure measure) => Judged.TargetOf(measure.Code, ReportingYear.Of(Day), County)?.Fact;

    /// <summary>The latest figure of each of the others that stand beside it.</summary>
    private string BenchmarkOf(Measure measure) =>
        County.Council.Facts<FigureOfOthers>().Select(each => each.Fact).Where(each => each.Measure == measure.Code && each.Area != FigureOfOthers.Service)
            .GroupBy(each => each.Area).Select(area => area.MaxBy(each => each.Period, StringComparer.Ordinal)!).Select(latest => $"{FigureOfOthers.Areas.Say(latest.Area)}, {Period.Parse(latest.Period)?.ToString() ?? latest.Period}: {Print.Value(latest.Value, measure.Unit)}")
            is var words && words.Any() ? string.Join("; ", words) : "No benchmark";

    public void OnGet()
    {
        // Everything is read as it is shown.
    }

    public IActionResult OnGetXlsx() => File(Take().AsXlsx(), Sheet.Xlsx, "measures.xlsx");

    public IActionResult OnGetCsv() => File(Take().AsCsv(), "text/csv; charset=utf-8", "measures.csv");

    internal static string InWords(MeasureTarget target, Unit unit) => target.Value is { } value ? Print.Value(value, unit) : MeasureTarget.Directions.Say(target.Direction);

    private bool Has(Measure measure) => string.IsNullOrWhiteSpace(Q) || Q.Trim().Split(' ').All(word => $"{measure.Code} {measure.Title} {measure.Definition}".Contains(word, StringComparison.OrdinalIgnoreCase));

    private Sheet Take() => new("Measures", ["Code", "Title", "Definition", "Cohort", "Base", "Unaccompanied children", "Source", "Owner", "Better", "Target", "Tolerance", "Decided by", "Benchmark", "In force from", "In force to", "How it differs from others of its event"],
        AllMeasures.All.Select(measure => (IReadOnlyList<object?>)[measure.Code, measure.Title, measure.Definition, measure.Cohort, measure.Base, MeasureModel.InWords(measure.Asylum), measure.Source, OwnerOf(measure), MeasureModel.InWords(measure.Polarity), TargetOf(measure), Target(measure)?.Tolerance, Target(measure)?.Source, BenchmarkOf(measure), measure.InForce.From, measure.InForce.Until, measure.Differs]));
}
