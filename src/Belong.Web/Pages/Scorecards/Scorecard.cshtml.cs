using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Performance.Scorecards;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Belong.Web.Pages.Figures;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Scorecards;

/// <summary>A line as it is shown: the figure judged, its run of periods, and what its owner says of it.</summary>
public sealed record ShownLine(string Title, Judged Judged, IReadOnlyList<Point> Trend, Entry<MeasureComment>? Comment);

/// <summary>A table as it is shown: for each group the figures of the periods.</summary>
public sealed record ShownTable(ScorecardTable Table, IReadOnlyList<Period> Periods, IReadOnlyList<(Figure Group, IReadOnlyList<Point> Points)> Rows, IReadOnlyList<Point> Total);

/// <summary>A scorecard of a period, for everybody or narrowed to a district, team, worker or officer.</summary>
[Needs(Permission.SeeFigures)]
public sealed class ScorecardModel(TheHouse house) : FiguresPage(house)
{
    public Scorecard Scorecard { get; private set; } = default!;

    public IReadOnlyList<(ScorecardPart Part, IReadOnlyList<ShownLine> Lines, IReadOnlyList<ShownTable> Tables)> Parts { get; private set; } = [];

    /// <summary>The groups to narrow to, by their breakdown.</summary>
    public IEnumerable<(Breakdown Breakdown, IReadOnlyList<(string Scope, string Words)> Groups)> Narrowings =>
        from breakdown in Scorecard.NarrowedBy
        where MayDivideBy(breakdown)
        let groups = Performance.Figures.By(AllMeasures.Find("cla-at-year-end")!, breakdown, Reading).Where(figure => figure.Numerator > 0 && figure.Group != "not-recorded")
            .Select(figure => (Scope.Of(breakdown, figure.Group!).Name, GroupOf(figure))).OrderBy(each => each.Item2, StringComparer.CurrentCulture).ToList()
        where groups.Count > 0
        select (breakdown, (IReadOnlyList<(string, string)>)groups);

    /// <summary>Where the benchmarks of other areas stand, those there are any of.</summary>
    public IReadOnlyList<string> Areas { get; private set; } = [];

    public string CommentAddress(Measure measure) => $"/measures/{measure.Code}/comment?period={Period.Name}";

    public bool MayComment(Measure measure) => KnownAt is null && Scope is null && (Me.May(Permission.KeepMeasures) || County.Council.Facts<MeasureOwner>().Any(owner => owner.Fact.Measure == measure.Code && owner.Fact.Who == Me.Id));

    public string To(Figure figure, Period? period = null) => Go($"/figures/{figure.Measure.Code}?period={(period ?? Period).Name}{(figure.Breakdown is { } by ? $"&by={by.Code}" : "")}{(figure.Group is { } group ? $"&group={Uri.EscapeDataString(group)}" : "")}{(Scope is null ? "" : $"&of={Uri.EscapeDataString(Scope.Name)}")}");

    public string Here(Period period) => Go($"/scorecards/{Scorecard.Code}?period={period.Name}{(Scope is null ? "" : $"&of={Uri.EscapeDataString(Scope.Name)}")}");

    public string Address(string handler) => $"{Here(Period)}&handler={handler}";

    /// <summary>What the strategy is made of, and the kinds that can be added, for whoever keeps it.</summary>
    public IEnumerable<(FactKind Kind, Entry? Entry)> Strategy => Scorecard is not Sufficiency || KnownAt is not null || !Me.May(Permission.KeepMeasures) ? [] :
        RecordFact.Kinds.Where(kind => Doing.Of(kind.Type)?.Home == "/scorecards/sufficiency").SelectMany(kind => County.Council.Heads.Where(head => head.IsLive && head.Kind == kind).Select(head => (kind, (Entry?)head)).Append((kind, null)));

    /// <summary>The period before is another than last year’s.</summary>
    public bool ShowsBefore => Period.Before != Period.LastYear;

    public void OnGet() => Read();

    public IActionResult OnGetXlsx()
    {
        Read();
        return File(Take().AsXlsx(), Sheet.Xlsx, $"{Scorecard.Code}-{Period.Name}.xlsx");
    }

    public IActionResult OnGetCsv()
    {
        Read();
        return File(Take().AsCsv(), "text/csv; charset=utf-8", $"{Scorecard.Code}-{Period.Name}.csv");
    }

    protected override IActionResult? Begin()
    {
        if (Performance.Scorecards.Scorecards.Find(RouteData.Values["code"] as string) is not { } scorecard)
        {
            return NotFound();
        }

        if (base.Begin() is { } refused)
        {
            return refused;
        }

        Scorecard = scorecard;
        if (Asked is null && Ends is null)
        {
            // Over its own length of period, the last that is over; a year begins where the last return ended.
            Asked = scorecard.Every == PeriodKind.Year ? Period.Name : Period.Of(scorecard.Every, Day).Before.Name;
        }

        Narrowed ??= Own();
        return null;
    }

    /// <summary>What somebody reads before asking for more: a worker their own children, a manager their team.</summary>
    private string? Own() =>
        Request.Query.ContainsKey("of") || Me.Role.Scope is not { } scope || !Scorecard.NarrowedBy.Contains(scope) ? null : Scope.Of(scope, scope == Breakdown.Team ? Me.Team : Me.Id).Name;

    private void Read()
    {
        var run = Period.Trend(Period.Kind switch { PeriodKind.Month => 13, PeriodKind.Week => 12, _ => 5 });

        // A line is drawn through periods that are over: a part beside wholes would look like a fall.
        var whole = run.Where(period => period.Until < Day).ToList();
        var before = House.ReadingOf(County, Period.Before, Terms);
        var lastYear = Period.LastYear == Period.Before ? before : House.ReadingOf(County, Period.LastYear, Terms);
        Parts =
        [
            .. Scorecard.PartsFor(County).Select(part => (
                part,
                (IReadOnlyList<ShownLine>)[.. part.Lines.Select(Line).OfType<ShownLine>()],
                (IReadOnlyList<ShownTable>)[.. part.Tables.Select(Table).OfType<ShownTable>()])),
        ];
        Areas = [.. FigureOfOthers.Areas.Codes.Select(code => code.Value).Where(area => Parts.Any(part => part.Lines.Any(line => line.Judged.Benchmarks.Any(each => each.Fact.Area == area))))];

        ShownLine? Line(ScorecardLine line)
        {
            if (AllMeasures.Find(line.Measure) is not { } measure || Of(measure, Reading) is not { } now)
            {
                return null;
            }

            return new(
                line.Title ?? measure.Title,
                new(now, Of(measure, before), Of(measure, lastYear), line.Group is null && Judged.TargetOf(measure.Code, Period, County) is { } target && (Scope is null || (target.Fact.Direction == "reach" && measure.Unit != Unit.Count)) ? target : null, Scope is null ? Judged.BenchmarksOf(measure.Code, Period, County) : []) { IsOver = Reading.IsOver },
                TrendOf(measure, line.Group, Scope, whole),
                County.Council.Facts<MeasureComment>().LastOrDefault(each => each.Fact.Measure == measure.Code && each.Fact.Period == Period.Name && each.Fact.Words.Length > 0));

            Figure? Of(Measure of, Reading reading) => Performance.Figures.Of(of, reading, Scope).Select(figure => Disclosed(figure, reading, Scope)).FirstOrDefault(figure => figure.Group == line.Group || figure is { Untold: not null, Group: null, Parts.IsEmpty: true });
        }

        ShownTable? Table(ScorecardTable table)
        {
            if (AllMeasures.Find(table.Measure) is not { } measure)
            {
                return null;
            }

            var only = Scope.Parse(string.Join('+', new[] { table.Only, Scope?.Name }.Where(name => name is { Length: > 0 })));
            var periods = run.TakeLast(Period.Kind == PeriodKind.Month ? 13 : 12).ToList();
            var byPeriod = periods.ConvertAll(period =>
            {
                var reading = House.ReadingOf(County, period, Terms);
                return (Period: period, reading.IsProvisional, Untold: measure.Untold(reading) ?? table.Breakdown?.Untold(reading) ?? only?.Untold(reading), Groups: (table.Breakdown is { } by ? Performance.Figures.By(measure, by, reading, only) : Performance.Figures.Of(measure, reading, only).Where(figure => figure.Group is not null)).Select(figure => Disclosed(figure, reading, only)).ToDictionary(figure => figure.Group!, StringComparer.Ordinal));
            });
            var groups = byPeriod.SelectMany(each => each.Groups.Values).DistinctBy(figure => figure.Group).Where(figure => byPeriod.Exists(each => each.Groups.GetValueOrDefault(figure.Group!) is { } shown && (shown.Numerator > 0 || shown.Untold?.Word == Performance.Papers.Suppression.Mark))).ToList();
            return new(
                table,
                periods,
                [.. groups.Select(group => (group, (IReadOnlyList<Point>)[.. byPeriod.Select(each => each.Groups.GetValueOrDefault(group.Group!) is { } figure ? Point.Of(each.Period, figure, each.IsProvisional) : each.Untold is { } untold ? new Point(each.Period, null, null, null, each.IsProvisional) { Instead = untold.Word, IsDrawn = false } : measure.Unit == Unit.Count ? new Point(each.Period, 0, 0, null, each.IsProvisional) : new Point(each.Period, null, 0, 0, each.IsProvisional) { Instead = Print.NoCases, IsDrawn = false })]))],
                TrendOf(measure, null, only, periods));
        }
    }

    private Sheet Take() => new(
        Scorecard.Title,
        ["Part", "Measure", "Group", "Period", "Value", "Numerator", "Denominator", "Not known", "Period before", "Same period last year", "Target", "Standing", "England", "Region", "Neighbours", "Provisional", "Source", "As known at", "Definition"],
        Parts.SelectMany(part => part.Lines.Select(line => (IReadOnlyList<object?>)
        [
            part.Part.Title, line.Title, line.Judged.Figure.Group, Period.ToString(), Print.Cell(line.Judged.Figure), line.Judged.Figure.Numerator, line.Judged.Figure.Denominator, line.Judged.Figure.NotKnown, Print.Cell(line.Judged.Before), Print.Cell(line.Judged.LastYear),
            line.Judged.Target?.Fact.InWords, line.Judged.Against.Tag().Word, Benchmark(line, FigureOfOthers.England), Benchmark(line, FigureOfOthers.Region), Benchmark(line, FigureOfOthers.Neighbours),
            Reading.IsProvisional ? "yes" : "", line.Judged.Figure.Measure.Source, (KnownAt ?? County.At).AtInWords(), line.Judged.Figure.Measure.Definition,
        ]))
        .Concat(Parts.SelectMany(part => part.Tables.SelectMany(table => table.Rows.SelectMany(row => row.Points.Select(point => (IReadOnlyList<object?>)
        [
            part.Part.Title, table.Table.Title, GroupOf(row.Group), point.Period.ToString(), (object?)point.Value ?? point.Instead, point.Numerator, point.Denominator, null, null, null, null, null, null, null, null, point.IsProvisional ? "yes" : "", row.Group.Measure.Source, (KnownAt ?? County.At).AtInWords(), row.Group.Measure.Definition,
        ]))))));

    public static string? Benchmark(ShownLine line, string area) => line.Judged.Benchmarks.FirstOrDefault(each => each.Fact.Area == area) is { } other ? Print.Of(other.Fact) : null;
}
