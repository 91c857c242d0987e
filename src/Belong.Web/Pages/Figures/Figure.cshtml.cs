using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Performance;
using Belong.Performance.Charts;
using Belong.Performance.Papers;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Figures;

/// <summary>One figure opened: its definition, its groups, and every child behind it with the reason that counted them.</summary>
[Needs(Permission.SeeFigures)]
public sealed class FigureModel(TheHouse house) : FiguresPage(house)
{
    private const int OnAPage = 100;

    public string Code => RouteData.Values["code"] as string ?? "";

    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Figure Figure { get; private set; } = default!;

    public Breakdown? Breakdown { get; private set; }

    public IReadOnlyList<Figure> Groups { get; private set; } = [];

    /// <summary>The picture of the breakdown, of what its table prints; null where there is not enough to draw.</summary>
    public Drawing? GroupsDrawn => Breakdown is null || Groups.Count > 40 ? null : ChartOfGrid.Of(new Grid(
        $"{Figure.Measure.Title} by {Breakdown.Title.ToLowerInvariant()}, {Period}", [Run.Plain(Breakdown.Title), Run.Plain($"{Period}")], [.. Groups.Select(group => ImmutableArray.Create(Run.Plain(GroupOf(group)), Run.Plain(Print.Of(group))))], Drawn: true));

    /// <summary>The parts of children whose records the reader may open.</summary>
    public IReadOnlyList<Part> Parts { get; private set; } = [];

    /// <summary>How many children are counted whom the reader may not open.</summary>
    public int Hidden { get; private set; }

    /// <summary>The same figure of the periods up to this one.</summary>
    public IReadOnlyList<Point> Trend { get; private set; } = [];

    /// <summary>The trend as a picture, of periods that are over; null where there is too little to draw.</summary>
    public Drawing? TrendDrawn => ChartOfPoints.Of(
        $"{Figure.Measure.Title}{(Figure.Group is null ? "" : $", {GroupOf(Figure)}")}{(Scope is { } of ? $", {InWords(of)}" : "")}", [.. Trend.Where(point => point.Period.Until < Day)], Figure.Measure.Unit, period => period.InShort(), [.. Areas.Select(area => (area.Name, (Func<Period, decimal?>)(period => area.Of(period)?.Value)))], Own);

    /// <summary>What the council is called beside others.</summary>
    public string Own => County.Council.Authority?.Name ?? "The council";

    /// <summary>Whose figures stand beside ours over time: those of the same unit, for the whole measure only, with at least two periods of the trend.</summary>
    public IReadOnlyList<(string Name, Func<Period, FigureOfOthers?> Of)> Areas { get; private set; } = [];

    public Point? LastYear { get; private set; }

    /// <summary>The other measures of the same event, for they may read otherwise.</summary>
    public IEnumerable<Figure> Beside => Figure.Measure.Event is not { } counted || Figure.Group is not null ? []
        : AllMeasures.All.Where(other => other.Event == counted && other.Code != Code).Select(other => Disclosed(Performance.Figures.Of(other, Reading, Scope).First(), Reading, Scope));

    public IReadOnlyList<Entry<FigureOfOthers>> Benchmarks => Figure.Group is null ? Judged.BenchmarksOf(Code, Period, County) : [];

    public Entry<MeasureComment>? Comment => County.Council.Facts<MeasureComment>().LastOrDefault(each => each.Fact.Measure == Code && each.Fact.Period == Period.Name && each.Fact.Words.Length > 0);

    public bool MayComment => KnownAt is null && (Me.May(Permission.KeepMeasures) || County.Council.Facts<MeasureOwner>().Any(owner => owner.Fact.Measure == Code && owner.Fact.Who == Me.Id));

    public IEnumerable<Part> Shown => Parts.Skip((P - 1) * OnAPage).Take(OnAPage);

    public int Pages => Math.Max(1, (Parts.Count + OnAPage - 1) / OnAPage);

    public IActionResult OnGet()
    {
        if (!Read())
        {
            return NotFound();
        }

        P = Math.Clamp(P, 1, Pages);
        Showing(Shown.Select(part => part.Child).OfType<ChildRecord>());
        // A group of a breakdown is the measure of a scope.
        var (own, of) = Figure is { Breakdown: { } by, Group: { } named } ? (null, Scope.Parse(string.Join('+', new[] { Scope?.Name, Scope.Of(by, named).Name }.Where(name => name is not null)))) : (Figure.Group, Scope);
        Trend = TrendOf(Figure.Measure, own, of, Period.Trend(Period.Kind == PeriodKind.Year ? 5 : Period.Kind == PeriodKind.Quarter ? 5 : 13));
        Areas = Figure.Group is not null || Scope is not null ? []
            : [.. Trend.SelectMany(point => Judged.BenchmarksOf(Code, point.Period, County)).Select(each => each.Fact).Where(other => other.IsShare == (Figure.Measure.Unit == Unit.Percentage))
                .GroupBy(other => other.Area).Where(of => of.Select(other => other.Period).Distinct().Count() > 1).OrderBy(of => FigureOfOthers.Areas.Say(of.Key))
                .Select(of => (FigureOfOthers.Areas.Say(of.Key), (Func<Period, FigureOfOthers?>)(period => of.LastOrDefault(other => other.Period == period.Name))))];
        LastYear = TrendOf(Figure.Measure, own, of, [Period.LastYear])[0];

        return Page();
    }

    public IActionResult OnGetXlsx() => Read() ? File(Take().AsXlsx(), Sheet.Xlsx, $"{Figure.Key}-{Period.Name}.xlsx") : NotFound();

    public IActionResult OnGetCsv() => Read() ? File(Take().AsCsv(), "text/csv; charset=utf-8", $"{Figure.Key}-{Period.Name}.csv") : NotFound();

    /// <summary>This address with another handler or page of the list.</summary>
    public string Here(string? handler, int? page = null, Period? period = null, bool small = true) => (small ? (Func<string, string>)Go : BelongGo)(
        $"/figures/{Code}?period={(period ?? Period).Name}{(By is { Length: > 0 } ? $"&by={By}" : "")}{(Group is { Length: > 0 } ? $"&group={Uri.EscapeDataString(Group)}" : "")}{(Scope is null ? "" : $"&of={Uri.EscapeDataString(Scope.Name)}")}{(handler is null ? "" : $"&handler={handler}")}{(page is null ? "" : $"&p={page}")}");

    /// <summary>Where it is told who came in and who went out since another period.</summary>
    public string Changed(Period since) => Go($"/figures/{Code}/changed?period={Period.Name}&since={since.Name}{(Group is { Length: > 0 } ? $"&group={Uri.EscapeDataString(Group)}" : "")}{(By is { Length: > 0 } ? $"&by={By}" : "")}{(Scope is null ? "" : $"&of={Uri.EscapeDataString(Scope.Name)}")}");

    /// <summary>Whom or what a part is about.</summary>
    public static string NameOf(Part part) => part.About switch
    {
        ChildRecord child => child.CalledName,
        WorkerRecord worker => worker.CalledName,
        _ => "The service",
    };

    private static string IdOf(Part part) => part.Child is { } child ? Figure.IdOf(child) : part.About is WorkerRecord worker ? worker.WorkerId : "";

    private bool Read()
    {
        if (AllMeasures.Find(Code) is not { } measure)
        {
            return false;
        }

        Breakdown = Breakdowns.FirstOrDefault(each => each.Code == By);
        var own = Performance.Figures.Of(measure, Reading, Scope).Select(figure => Disclosed(figure, Reading, Scope)).ToList();
        Groups = Breakdown is null ? [] : [.. Performance.Figures.By(measure, Breakdown, Reading, Scope).Select(figure => Disclosed(figure, Reading, Scope))];
        var figure = own[0] is { Untold: not null, Group: null, Parts.IsEmpty: true } untold ? untold : Group is { Length: > 0 } ? (Breakdown is null ? own : Groups).FirstOrDefault(each => each.Group == Group) : own[0];
        if (figure is null)
        {
            return false;
        }

        Figure = figure;
        Parts = [.. figure.Parts.Where(part => part.Child is not { } child || MaySee(child)).OrderByDescending(part => part.Numerator).ThenBy(part => part.NotKnown).ThenBy(part => IdOf(part), StringComparer.Ordinal)];
        Hidden = figure.Parts.Select(part => part.About.Id).Distinct().Count() - Parts.Select(part => part.About.Id).Distinct().Count();
        return true;
    }

    private Sheet Take()
    {
        Showing(Parts.Select(part => part.Child).OfType<ChildRecord>());
        return new("Children", ["Child id", "Name", "Numerator", "Denominator", "Not known", "Why"], Parts.Select(part => (IReadOnlyList<object?>)
            [IdOf(part), NameOf(part), part.Numerator, part.Denominator, part.NotKnown ? "yes" : "", part.Why]));
    }
}
