using System.Collections.Immutable;
using System.Globalization;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Performance.Papers;

/// <summary>A paper with its figures in it.</summary>
/// <param name="Wrong">What was asked for and cannot be given, in words for its author.</param>
/// <param name="On">The day the paper is of: what lies before it has happened.</param>
public sealed record FilledPaper(Period Period, DateOnly On, ImmutableArray<Block> Blocks, ImmutableArray<PaperFigure> Figures, ImmutableArray<string> Wrong)
{
    /// <summary>Numbers from 1 to this are hidden from everybody.</summary>
    public int Least { get; init; } = 5;

    /// <summary>A share of fewer than these is of few.</summary>
    public int Few { get; init; } = 20;

    /// <summary>For each figure that was asked for as it is now, the same of last year: what "rose" and "fell" are held against. Not printed.</summary>
    public ImmutableDictionary<int, PaperFigure> LastYear { get; init; } = ImmutableDictionary<int, PaperFigure>.Empty;

    /// <summary>The figure some words print; null for plain words.</summary>
    public PaperFigure? FigureOf(Run run) => run.Figure is { } at ? Figures[at] : null;
}

/// <summary>Puts the figures that a paper asks for into its blocks.</summary>
/// <param name="period">The period it reports on.</param>
/// <param name="readings">Reads a period of the county.</param>
/// <param name="nameOf">What a group is called: a worker by name, a code with its meaning.</param>
/// <param name="on">The day the paper is of.</param>
/// <param name="least">Groups of which no number is larger than this are put together.</param>
public sealed class FillPaper(County county, Period period, DateOnly on, Func<Period, Reading> readings, Func<Figure, string> nameOf, int least = 0)
{
    private readonly List<PaperFigure> figures = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> wrong = [];
    private readonly Dictionary<int, PaperFigure> lastYear = [];

    public FilledPaper Fill(IEnumerable<Block> blocks)
    {
        var filled = blocks.Select(Fill).ToImmutableArray();
        return new(period, on, filled, [.. figures], [.. wrong.Distinct(StringComparer.Ordinal)]) { LastYear = lastYear.ToImmutableDictionary() };
    }

    private Block Fill(Block block) => block switch
    {
        Heading heading => heading with { Text = Fill(heading.Text) },
        Paragraph paragraph => paragraph with { Text = Fill(paragraph.Text) },
        Quotation quotation => quotation with { Text = Fill(quotation.Text) },
        Points points => points with { Items = [.. points.Items.Select(Fill)] },
        Grid grid => grid with { Heads = [.. grid.Heads.Select(Fill)], Rows = [.. grid.Rows.Select(row => row.Select(Fill).ToImmutableArray())] },
        FigureBlock figure => (figure.Title.Length > 0 ? Table(figure.Ask) with { Title = figure.Title } : Table(figure.Ask)).Illustrated(),
        _ => block,
    };

    private ImmutableArray<Run> Fill(ImmutableArray<Run> runs) => [.. runs.Select(run => run.Ask is { } ask ? Words(run, ask) : run)];

    private Run Words(Run run, FigureAsk ask)
    {
        if (ask.Area is not null)
        {
            return OfOthers(ask) is { } other ? run with { Text = ask.Printed == Printed.Base ? other.OfOthers!.Base?.ToString("N0", CultureInfo.InvariantCulture) ?? "not given" : other.InWords, Figure = Place(other) } : run with { Text = "no benchmark" };
        }

        var over = ask.Period ?? period;
        if (CannotBeHad(ask, over) is { } why)
        {
            wrong.Add(why);
            return run with { Text = "not available" };
        }

        if (Read(ask, over) is not { } now)
        {
            wrong.Add($"There is no group “{ask.Group}” of {ask.Measure!.Title} for {over}");
            return run with { Text = "not available" };
        }

        if (ask.Which is Which.Change or Which.ChangeBefore or Which.PercentChange)
        {
            var then = Read(ask, ask.Which == Which.ChangeBefore ? over.Before : over.LastYear);
            var moved = !readings(over).IsOver || then is null || !now.IsComparable || !then.IsComparable ? "" : ask.Which != Which.PercentChange ? Print.Change(ask.Measure!.Unit, now.Value, then?.Value)
                : now.Value is { } value && then?.Value is { } was and > 0 ? $"{(value > was ? "up " : value < was ? "down " : "")}{Print.Value(decimal.Round(100m * Math.Abs(value - was) / was, 1, MidpointRounding.AwayFromZero), Unit.Percentage)}"
                : "";
            return run with { Text = moved.Length > 0 ? moved : "not comparable", Figure = Place(now), Beside = then is null ? null : Place(then) };
        }

        var figure = ask.Which switch
        {
            Which.LastYear => Read(ask, over.LastYear)!,
            Which.Before => Read(ask, over.Before)!,
            _ => now,
        };
        if (ask is { Which: Which.Now, Printed: Printed.Value } && Read(ask, over.LastYear) is { } before)
        {
            lastYear[Place(now)] = before;
        }

        var text = ask.Printed switch
        {
            Printed.Base => figure.Figure?.Untold is null ? figure.Denominator?.ToString("N0", CultureInfo.InvariantCulture) ?? figure.InWords : figure.InWords,
            Printed.Number => figure.Figure?.Untold is null ? figure.Numerator?.ToString("N0", CultureInfo.InvariantCulture) ?? figure.InWords : figure.InWords,
            Printed.NumberOfBase => figure.Figure is { Denominator: not null, Untold: null } of ? Print.MadeOf(of) : figure.InWords,
            _ => figure.InWords,
        };
        return run with { Text = text, Figure = Place(figure) };
    }

    /// <summary>Why there is no figure to be had: the period has not begun, or there is no such group now or in what lies beside it; null where there is one.</summary>
    private string? CannotBeHad(FigureAsk ask, Period over) =>
        over.From > readings(over).Terms.Today ? $"{over} has not started, so there are no figures yet"
        : ask.Of?.Missing(over.Trend(Math.Max(2, ask.Run)).Reverse().Concat([over.LastYear, period]).Select(readings)) is not ({ } breakdown, { } group) ? null
        : $"There is no “{group}” of {breakdown.Title.ToLowerInvariant()}{(breakdown.Groups.IsEmpty ? "" : $": use {string.Join(", ", breakdown.Groups)}")}";

    /// <summary>A table of a measure: by a breakdown or its own groups beside last year, or over a run of periods.</summary>
    private Grid Table(FigureAsk ask)
    {
        var over = ask.Period ?? period;
        var measure = ask.Measure!;
        if (CannotBeHad(ask, over) is { } why)
        {
            wrong.Add(why);
            return new(measure.Title, [], []);
        }

        var periods = ask.Run > 0 ? over.Trend(ask.Run).ToList() : [over, over.LastYear];
        var untold = periods.ToDictionary(each => each, each => (measure.Untold(readings(each)) ?? ask.By?.Untold(readings(each)) ?? ask.Of?.Untold(readings(each)))?.Word.ToLowerInvariant());

        // A period of which nothing was recorded has no column: one word beneath says it for all.
        var left = periods.Where(each => untold[each] is not null).ToList();
        var columns = (left.Count < periods.Count ? periods.Except(left) : periods).Select(each => (Period: each, Cells: Cells(ask, each).ToDictionary(cell => cell.Figure!.Group ?? "", StringComparer.Ordinal))).ToList();
        var groups = columns.SelectMany(column => column.Cells.Values).Where(cell => cell.Numerator > 0 || cell.Denominator > 0 || cell.Figure!.Group is null).Select(cell => (Group: cell.Figure!.Group ?? "", cell.GroupInWords)).DistinctBy(each => each.Group).ToList();
        var divided = groups.Exists(each => each.Group.Length > 0) || ask.By is not null;
        var all = divided && !measure.OnlyGroups && ask.Group is null;
        var few = measure.Unit == Unit.Count && divided ? groups.Where(each => each.Group.Length > 0 && columns.TrueForAll(column => column.Cells.GetValueOrDefault(each.Group) is not { } cell || (cell.Figure!.Untold is null && cell.Numerator <= least))).ToList() : [];
        few = few.Count > 1 ? few : [];
        var compares = ask.Run == 0 && columns.Count == 2;
        ImmutableArray<ImmutableArray<Run>> Row(string name, Func<int, PaperFigure?> cell) =>
        [
            Run.Plain(name),
            .. columns.Select((column, i) => cell(i) is { } figure ? [new Run(figure.InWords, Figure: Place(figure)), .. Of(figure)] : Run.Plain(untold[column.Period] ?? "–")),
            .. compares ? new[] { cell(0) is { } now && cell(1) is { } then ? [new Run(readings(over).IsOver && now.IsComparable && then.IsComparable ? Print.Change(measure.Unit, now.Value, then.Value) : "", Figure: Place(now), Beside: Place(then))] : Run.Plain("") } : [],
        ];

        return new(
            TitleOf(ask, over, periods),
            [Run.Plain(divided ? ask.By?.Title ?? "Group" : "Measure"), .. columns.Select(column => Run.Plain(column.Period.ToString())), .. compares ? new[] { Run.Plain("Change") } : []],
            [
                .. groups.Where(each => (each.Group.Length > 0 || !divided) && !few.Contains(each)).Select(each => Row(divided ? each.GroupInWords : measure.Title, i => columns[i].Cells.GetValueOrDefault(each.Group))),
                .. few.Count > 0 ? new[] { Row($"{few.Count} groups of {least} or fewer", i => Banded(few.Select(each => columns[i].Cells.GetValueOrDefault(each.Group)))) } : [],
                .. all ? new[] { Row("All", i => Read(ask with { By = null }, columns[i].Period)) } : [],
            ],
            ask.Printed == Printed.Chart)
        {
            Note = Beneath(measure, few.Select(each => each.GroupInWords), left.Count < periods.Count ? left.Select(each => $"{each}: {untold[each]}") : []),
        };

        ImmutableArray<Run> Of(PaperFigure figure) => measure.Unit == Unit.Percentage && figure is { Denominator: > 0 and var of, Figure.Untold: null } ? [new Run($" of {of.ToString("N0", CultureInfo.InvariantCulture)}", Figure: Place(figure))] : [];
    }

    /// <summary>What is counted, of whom, by what and when: so that no two tables of a paper are called alike.</summary>
    private string TitleOf(FigureAsk ask, Period over, IReadOnlyList<Period> periods)
    {
        var group = ask.Group is { } one ? $": {nameOf(new(ask.Measure!, ask.Code, one, null, null, []))}" : "";
        var by = ask.By is { } breakdown ? $" by {breakdown.Title.ToLowerInvariant()}" : "";
        var of = string.Concat(ask.Of?.Groups.Select(each => each.Breakdown.Code is "age" or "single-age" ? $", aged {each.Breakdown.GroupInWords(each.Group)}" : $", {each.Breakdown.GroupInWords(each.Group).ToLowerInvariant()} only") ?? []);
        return $"{ask.Measure!.Title}{group}{by}{of}, {(ask.Run > 0 && periods.Count > 1 ? $"{periods[0]} to {periods[^1]}" : over)}";
    }

    /// <summary>What stands beneath a table: where its numbers are from, which small groups were put together, and which periods have none.</summary>
    private static string Beneath(Measure measure, IEnumerable<string> few, IEnumerable<string> left) =>
        string.Join(". ", new[] { few.ToList() is { Count: > 0 } small ? $"Put together as too few to print each: {string.Join(", ", small)}" : "", string.Join(", ", left), measure.Unit == Unit.Count ? "" : $"Base: {(measure.Base == "The whole cohort" ? measure.Cohort : measure.Base).TrimEnd('.')}", $"Source: {measure.Source}" }.Where(each => each.Length > 0)) + ".";

    /// <summary>Small groups put together as one, of all whom they count.</summary>
    private static PaperFigure? Banded(IEnumerable<PaperFigure?> groups) =>
        groups.OfType<PaperFigure>().ToList() is { Count: > 0 } some && some[0].Figure is { } first && new Figure(first.Measure, $"{first.Measure.Code}{(first.Breakdown is { } by ? $"-{by.Code}" : "")}-{PaperFigure.Together}:{NamesOf(some)}", $"{PaperFigure.Together}:{NamesOf(some)}", some.Sum(each => each.Numerator ?? 0), null, [.. some.SelectMany(each => each.Parts.Where(part => !part.NotKnown)), .. some[0].Parts.Where(part => part.NotKnown)]) { Breakdown = first.Breakdown } is { } together
            ? some[0] with { Key = together.Key, Value = together.Value, Numerator = together.Numerator, Figure = together, GroupInWords = "Small groups together" }
            : null;

    /// <summary>Which groups they are: two that put others together are two figures.</summary>
    private static string NamesOf(IEnumerable<PaperFigure> groups) => string.Join('+', groups.Select(group => group.Figure!.Group).Order(StringComparer.Ordinal));

    private IEnumerable<PaperFigure> Cells(FigureAsk ask, Period over)
    {
        var reading = readings(over);
        var read = ask.By is { } by ? Performance.Figures.By(ask.Measure!, by, reading, ask.Of) : Performance.Figures.Of(ask.Measure!, reading, ask.Of).Where(figure => ask.Group is null || figure.Group == ask.Group);
        return read.Select(figure => Made(figure, reading, ask));
    }

    private PaperFigure? Read(FigureAsk ask, Period over)
    {
        var reading = readings(over);
        var read = Performance.Figures.Of(ask.Measure!, reading, ask.Of).ToList();
        if ((read.Find(figure => figure.Group == ask.Group) ?? read.Find(each => each.Group is null && each.Untold is not null && each.Parts.IsEmpty)) is { } figure)
        {
            return Made(figure, reading, ask);
        }

        // A group that had nobody then, or has nobody now, is nought: it is a group where any period near has it.
        return ask.Measure!.Groups.Contains(ask.Group!) || new[] { period, period.Before, period.LastYear, over.LastYear }.Any(near => Performance.Figures.Of(ask.Measure, readings(near), ask.Of).Any(each => each.Group == ask.Group))
            ? Made(new(ask.Measure, ask.Code, ask.Group, 0, ask.Measure.Unit == Unit.Count ? null : 0, []), reading, ask)
            : null;
    }

    private PaperFigure Made(Figure figure, Reading reading, FigureAsk ask) =>
        new(figure.Key, figure.Measure.Title, figure.Measure.Definition, figure.Measure.Source, reading.Period, figure.Measure.Unit, figure.Value, figure.Numerator, figure.Denominator, figure)
        {
            Of = ask.Of?.Name ?? "",
            GroupInWords = figure.Group is null ? "" : nameOf(figure),
            IsProvisional = reading.IsProvisional,
        };

    private PaperFigure? OfOthers(FigureAsk ask)
    {
        var over = ask.Which == Which.LastYear ? (ask.Period ?? period).LastYear : ask.Period ?? period;
        return county.Council.Facts<FigureOfOthers>().LastOrDefault(each => each.Fact.Measure == ask.Code && each.Fact.Area == ask.Area && each.Fact.Period == over.Name)?.Fact is { } other
            ? new(ask.Code, other.Title.Length > 0 ? other.Title : ask.Measure?.Title ?? ask.Code, ask.Measure?.Definition ?? "", $"{other.Source}, taken {other.ExtractedOn.InWords()}", over, other.IsShare ? Unit.Percentage : Unit.Count, other.Value, null, other.Base, null) { OfOthers = other, IsProvisional = other.ExtractedOn <= over.Until }
            : null;
    }

    private int Place(PaperFigure figure)
    {
        if (!places.TryGetValue(figure.Id, out var place))
        {
            places.Add(figure.Id, place = figures.Count);
            figures.Add(figure);
        }

        return place;
    }
}
