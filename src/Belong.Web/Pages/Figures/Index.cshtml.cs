using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Figures;

/// <summary>A measure as the page of all figures lists it: its figure, how it stands and moved, and the groups it is divided into.</summary>
/// <param name="Judged">Its headline; null for a measure that has groups and no whole.</param>
/// <param name="Noughts">How many further groups are nought, and not listed.</param>
public sealed record FigureLine(Measure Measure, Judged? Judged, IReadOnlyList<Figure> Groups, int Noughts, IReadOnlyList<Point> Trend);

/// <summary>Every figure of a period, a row for each measure under the part of the service it speaks of; found by the service's words, narrowed by chips, and taken away as it stands on the screen.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IndexModel(TheHouse house) : FiguresPage(house)
{
    /// <summary>Of a measure with more groups than this, those that are nought are not listed one by one.</summary>
    private const int ManyGroups = 12;

    /// <summary>How many periods the small line runs over.</summary>
    private const int Run = 5;

    /// <summary>What the rows may be narrowed to beside a part of the service.</summary>
    public static IReadOnlyList<(string Code, string Title)> Narrower { get; } = [("target", "With a target"), ("missed", "Off target"), ("benchmark", "With a benchmark"), ("unknown", "Not recorded")];

    [FromQuery(Name = "q")]
    public string? Find { get; set; }

    [FromQuery(Name = "area")]
    public string? Area { get; set; }

    [FromQuery(Name = "only")]
    public string? Only { get; set; }

    /// <summary>The rows on the screen, under the parts of the service.</summary>
    public IReadOnlyList<(string Code, string Title, IReadOnlyList<FigureLine> Lines)> Areas { get; private set; } = [];

    public int Count => Areas.Sum(area => area.Lines.Count);

    public void OnGet() => Read();

    /// <summary>Where a figure opens.</summary>
    public string To(Figure figure) => Go($"/figures/{figure.Measure.Code}?period={Period.Name}"
        + (figure.Breakdown is { } breakdown ? $"&by={breakdown.Code}" : "")
        + (figure.Group is { } group ? $"&group={Uri.EscapeDataString(group)}" : ""));

    /// <summary>This page with one thing asked otherwise; what is blank is not asked.</summary>
    public string Here(string? area, string? only, string? handler = null) => Go(
        $"/figures?period={Period.Name}{(Find is { Length: > 0 } find ? $"&q={Uri.EscapeDataString(find)}" : "")}{(area is { Length: > 0 } ? $"&area={area}" : "")}{(only is { Length: > 0 } ? $"&only={only}" : "")}{(handler is null ? "" : $"&handler={handler}")}");

    /// <summary>What the rows are narrowed to, in words; blank for nothing.</summary>
    public string FilterInWords => string.Join(", ", new[]
    {
        FigureWords.Areas.FirstOrDefault(each => each.Code == Area).Title ?? "",
        Narrower.FirstOrDefault(each => each.Code == Only).Title?.ToLowerInvariant() ?? "",
        Find is { Length: > 0 } ? $"“{Find}”" : "",
    }.Where(each => each.Length > 0));

    public IActionResult OnGetXlsx()
    {
        Read();
        return File(Take().AsXlsx(), Sheet.Xlsx, $"figures-{Period.Name}.xlsx");
    }

    public IActionResult OnGetCsv()
    {
        Read();
        return File(Take().AsCsv(), "text/csv; charset=utf-8", $"figures-{Period.Name}.csv");
    }

    private void Read()
    {
        IReadOnlyList<Figure> all = HidesSmall ? AtOnce.Of(House.FiguresOf(Reading), figure => Disclosed(figure, Reading, null)) : House.FiguresOf(Reading);
        var found = all.GroupBy(figure => figure.Measure).Where(figures => MeasureSearch.Finds(figures.Key, figures.Select(figure => figure.GroupInWords), Find ?? "")).ToList();
        Areas =
        [
            .. from area in FigureWords.Areas
               where Area is not { Length: > 0 } || area.Code == Area
               let lines = found.Where(figures => figures.Key.Area == area.Code).OrderBy(figures => Find is { Length: > 0 } && !MeasureSearch.FindsInTitle(figures.Key, Find)).ThenBy(figures => figures.Key.Code != "cla-at-year-end").ThenBy(figures => figures.Key.Title, StringComparer.Ordinal).Select(figures => Line(figures.Key, [.. figures])).Where(IsAsked).ToList()
               where lines.Count > 0
               select (area.Code, area.Title, (IReadOnlyList<FigureLine>)lines),
        ];
    }

    private FigureLine Line(Measure measure, IReadOnlyList<Figure> figures)
    {
        var whole = figures.FirstOrDefault(figure => figure is { Group: null, Breakdown: null });
        var groups = figures.Where(figure => figure != whole).ToList();
        var noughts = groups.Count > ManyGroups ? groups.Where(figure => figure.Measure.Unit == Unit.Count && figure.Value is 0).ToHashSet() : [];
        var judged = whole is null ? null : new Judged(
            whole,
            null,
            TrendOf(measure, null, null, [Period.LastYear]) is [var then] ? Whole(measure, then) : null,
            Judged.TargetOf(measure.Code, Period, County),
            Judged.BenchmarksOf(measure.Code, Period, County))
        { IsOver = Reading.IsOver };
        return new(measure, judged, [.. groups.Where(figure => !noughts.Contains(figure))], noughts.Count, whole is null ? [] : TrendOf(measure, null, null, Period.Trend(Run)));
    }

    /// <summary>The figure of a period of which the number is kept, and what it is made of is not.</summary>
    private static Figure Whole(Measure measure, Point point) => new(measure, measure.Code, null, point.Numerator, point.Denominator, [])
    {
        Untold = point.Value is null && point.Instead.Length > 0 ? new(point.Instead, point.Instead) : null,
        OnlyInPart = point.IsDrawn ? null : "It is known in part only",
    };

    private bool IsAsked(FigureLine line) => Only switch
    {
        "target" => line.Judged is { Target: not null },
        "missed" => line.Judged is { Against: Against.Missed },
        "benchmark" => line.Judged is { Benchmarks.Length: > 0 },
        "unknown" => line.Judged is { Figure.Value: null },
        _ => true,
    };

    /// <summary>Just what is on the screen, each measure's groups beneath it.</summary>
    private Sheet Take() => new(
        "Figures",
        ["Part of the service", "Measure", "Group", $"{Period}", "Not shown", "Of", $"{Period.LastYear}", "Change", "Target", "Against the target", "Benchmark", "Provisional", "Key", "Definition"],
        from area in Areas
        from line in area.Lines
        from figure in (line.Judged is { } whole ? [whole.Figure] : Array.Empty<Figure>()).Concat(line.Groups)
        let judged = figure.Group is null ? line.Judged : null
        select (IReadOnlyList<object?>)
        [
            area.Title, figure.Measure.Title, figure.Group is null ? "" : FigureWords.WithTitle(figure), figure.Value, figure.Value is null ? Print.Of(figure) : "", figure.Untold is null ? figure.Denominator : null,
            judged?.LastYear?.Value, judged is not null && Reading.IsOver ? Print.Change(judged.Figure, judged.LastYear) : "", judged?.Target is { } target ? target.Fact.InWords : "", judged?.Target is null ? "" : judged.Against.Tag().Word,
            judged is null ? "" : string.Join("; ", judged.Benchmarks.Select(other => $"{FigureOfOthers.Areas.Say(other.Fact.Area)} {Print.Of(other.Fact)}")), Reading.IsProvisional ? "yes" : "", figure.Key, figure.Measure.Definition,
        ])
    {
        About =
        [
            ("Title", $"Figures for {Period}"), ("Filter", FilterInWords.Length > 0 ? FilterInWords : "None: all measures"), ("Base", "Each figure’s own, in the column Of"), ("Standing", Standing), ("Provisional", Reading.IsProvisional ? "Yes: these figures may still change" : "No"),
            ("Data as at", (KnownAt ?? Reading.County.At).AtInWords()), ("Small numbers", HidesSmall ? $"Numbers from 1 to {Terms.Number(SmallNumbers.Hidden, Day)} are not shown, nor any that would reveal them" : ""),
        ],
    };
}
