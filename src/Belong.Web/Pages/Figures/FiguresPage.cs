using Belong.Domain.Governance;
using Belong.Domain.Returns;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Figures;

/// <summary>A page that reads figures of a period.</summary>
public abstract class FiguresPage(TheHouse house) : BelongPage(house)
{
    public override bool LooksBack => true;

    /// <summary>The period asked for, by its name: 2017, 2017-q1, 2017-03, 2017-w12.</summary>
    [BindProperty(SupportsGet = true, Name = "period")]
    public string? Asked { get; set; }

    /// <summary>A day asked for instead of a period: as at 2017-03-31.</summary>
    [BindProperty(SupportsGet = true)]
    public string? At { get; set; }

    /// <summary>The year asked for, as addresses wrote it before there were other periods.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Ends { get; set; }

    /// <summary>"hidden" where the reader comes from a published pack: they find what it shows, and no more, until they ask for it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Small { get; set; }

    public override bool HidesSmall => base.HidesSmall || Small == "hidden";

    public override string Go(string path) => Small == "hidden" && path.StartsWith("/figures", StringComparison.Ordinal) ? base.Go($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}small=hidden") : base.Go(path);

    /// <summary>The same, with every number the reader may see.</summary>
    protected string BelongGo(string path) => base.Go(path);

    /// <summary>A measure over a run of periods, as the reader may see it.</summary>
    protected IReadOnlyList<Point> TrendOf(Measure measure, string? group, Scope? scope, IEnumerable<Period> over) =>
        HidesSmall ? House.TrendShownOf(County, Terms, measure, group, scope, over, Terms.Number(SmallNumbers.Hidden, Day)) : House.TrendOf(County, Terms, measure, group, scope, over);

    public Reading Reading => House.ReadingOf(County, Period, Terms);

    /// <summary>The period asked for, else the year whose return was imported last, else the last whole year.</summary>
    public Period Period => Period.Parse(TypedDay.Read(At ?? "", null, null).On is { } day ? $"{day:yyyy-MM-dd}" : At) ?? Period.Parse(Asked) ?? (Ends is >= 2000 and <= 2100 ? new ReportingYear(Ends.Value) : new ReportingYear(County.LastYearTakenIn ?? (ReportingYear.Of(Day).Ends - 1)));

    /// <summary>Which of the children, by the name of a scope; null for all.</summary>
    [BindProperty(SupportsGet = true, Name = "of")]
    public string? Narrowed { get; set; }

    public Scope? Scope => Scope.Parse(Narrowed) is { } scope && scope.Groups.All(each => MayDivideBy(each.Breakdown)) ? scope : null;

    /// <summary>A period that has not begun has no figures. An address narrowed to a group that there is not, or that the reader may not narrow to, leads nowhere: never to everybody's figures.</summary>
    protected override IActionResult? Begin() =>
        Period.From > Day || (Narrowed is { Length: > 0 } && (Scope is not { } scope || scope.Missing(Beside()) is { Breakdown.IsOfStaff: false })) ? NotFound() : null;

    /// <summary>The readings in which a group that no list has may be found: a team may have had children before, or have some since.</summary>
    private IEnumerable<Reading> Beside() => new[] { Period, Period.Of(PeriodKind.Month, Day).Before, Period.LastYear }.Select(period => House.ReadingOf(County, period, Terms));

    /// <summary>Whom a scope leaves, in words.</summary>
    public string InWords(Scope scope) => string.Join(", ", scope.Groups.Select(each => each.Breakdown.IsOfStaff ? NameOf(each.Group) : each.Breakdown.GroupInWords(each.Group)));

    /// <summary>The periods to choose from, by their kind.</summary>
    public IEnumerable<(string Title, IReadOnlyList<Period> Periods)> Choices =>
    [
        ("Years", Latest(PeriodKind.Year, 8)), ("Quarters", Latest(PeriodKind.Quarter, 12)), ("Months", Latest(PeriodKind.Month, 36)), ("Weeks", Latest(PeriodKind.Week, 16)), .. Period.Kind == PeriodKind.Day ? new[] { ("Days", Latest(PeriodKind.Day, 7)) } : [],
    ];

    /// <summary>Where the figures are from and how final they are.</summary>
    public string Standing => StandingOf(Reading);

    public string StandingOf(Reading reading) =>
        $"{reading.Period.From.InWords()} to {reading.Period.Until.InWords()}{(reading.IsOver ? $". Snapshot figures are at {reading.Period.Until.InWords()}" : $", not over yet: counted so far, at {Day.InWords()}, and not compared")}. {(reading.FromReturn ? "From the return" : "From the record")}, {(KnownAt is null && reading.County.Seq == 0 ? "in which nothing is recorded yet" : $"data as at {(KnownAt ?? reading.County.At).AtInWords()}")}";

    /// <summary>True where a share is of so few that it says so.</summary>
    public bool IsSmall(Figure figure) => figure is { Measure.Unit: Unit.Percentage, Denominator: > 0 and var of } && of < Terms.Number(SmallNumbers.Base, Reading.Ends);

    /// <summary>Whether the reader may see figures by worker and officer.</summary>
    public bool MayDivideBy(Breakdown breakdown) => !breakdown.IsOfStaff || Me.May(Permission.SeeDashboards);

    public IEnumerable<Breakdown> Breakdowns => Breakdown.All.Where(MayDivideBy);

    /// <summary>What a group is called: a worker by name, a code with its meaning.</summary>
    public string GroupOf(Figure figure) => figure.Breakdown?.IsOfStaff == true ? figure.Group == "not-recorded" ? "Not recorded" : NameOf(figure.Group!) : figure.GroupInWords;

    private IReadOnlyList<Period> Latest(PeriodKind kind, int count)
    {
        List<Period> periods = [.. Period.Of(kind, Day).Trend(count)];
        return [.. periods.Append(Period).Where(period => period.Kind == kind).Distinct().OrderByDescending(period => period.From)];
    }
}
