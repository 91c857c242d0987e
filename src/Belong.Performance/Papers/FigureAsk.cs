using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Performance.Papers;

/// <summary>Which reading of a figure is wanted.</summary>
public enum Which
{
    /// <summary>That of the paper's own period.</summary>
    Now,

    /// <summary>The same period of the year before.</summary>
    LastYear,

    /// <summary>The period before.</summary>
    Before,

    /// <summary>In words, how it moved on the same period last year: "up 3".</summary>
    Change,

    /// <summary>In words, how it moved on the period before.</summary>
    ChangeBefore,

    /// <summary>How much it moved on last year, in per cent of what it was: "down 25.9%". Not of a share: that moves by points.</summary>
    PercentChange,
}

/// <summary>What of the figure is printed.</summary>
public enum Printed
{
    Value,

    /// <summary>What it is a share of.</summary>
    Base,

    /// <summary>How many of the base.</summary>
    Number,

    /// <summary>"80 of 641".</summary>
    NumberOfBase,
    Table,
    Chart,
}

/// <summary>
/// A figure as an author asks for it between double braces: the code of a measure or of one of its groups, then what else is
/// wanted, each after a bar. <c>{{adopted-in-year}}</c>, <c>{{adopted-in-year | last year}}</c>, <c>{{cla-at-year-end by age | table}}</c>,
/// <c>{{started-in-year | run 5 | chart}}</c>, <c>{{cla-at-year-end | of team:Harbourside | period 2016}}</c>, <c>{{share-adopted | england}}</c>.
/// </summary>
public sealed record FigureAsk
{
    /// <summary>As it was typed, without the braces.</summary>
    public required string Text { get; init; }

    /// <summary>The measure; null where it asks for a figure that only others work out.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The code as typed, before it was known of which measure it is.</summary>
    public string Code { get; init; } = "";
    public string? Group { get; init; }
    public Breakdown? By { get; init; }
    public Scope? Of { get; init; }
    public Period? Period { get; init; }
    public Which Which { get; init; }
    public Printed Printed { get; init; }

    /// <summary>Over how many periods, for a table or chart of a run; 0 for this and last year.</summary>
    public int Run { get; init; }

    /// <summary>Whose figure, where it is not our own: england, region, neighbours, service.</summary>
    public string? Area { get; init; }

    /// <summary>Reads what an author typed. What is wrong is said in words for them.</summary>
    public static (FigureAsk? Ask, string? Wrong) Parse(string text)
    {
        var parts = text.Split('|', StringSplitOptions.TrimEntries);
        var words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return (null, "Name a measure between the braces");
        }

        var ask = new FigureAsk { Text = string.Join(" | ", parts), Code = words[0] };
        if (words.Length is not (1 or 3) || (words.Length == 3 && words[1] != "by"))
        {
            return (null, $"“{parts[0]}” is not a measure, nor a measure by a breakdown");
        }

        if (words.Length == 3)
        {
            if (Breakdown.All.FirstOrDefault(each => each.Code == words[2]) is not { } by)
            {
                return (null, $"“{words[2]}” is not a breakdown: use {string.Join(", ", Breakdown.All.Select(each => each.Code))}");
            }

            ask = ask with { By = by };
        }

        foreach (var option in parts.Skip(1))
        {
            var given = option.Split(' ', 2, StringSplitOptions.TrimEntries);
            ask = option switch
            {
                "last year" => ask with { Which = Which.LastYear },
                "before" => ask with { Which = Which.Before },
                "change" => ask with { Which = Which.Change },
                "change before" => ask with { Which = Which.ChangeBefore },
                "change in per cent" => ask with { Which = Which.PercentChange },
                "base" => ask with { Printed = Printed.Base },
                "number" => ask with { Printed = Printed.Number },
                "number of base" => ask with { Printed = Printed.NumberOfBase },
                "table" => ask with { Printed = Printed.Table },
                "chart" => ask with { Printed = Printed.Chart },
                FigureOfOthers.England or FigureOfOthers.Region or FigureOfOthers.Neighbours or FigureOfOthers.Service => ask with { Area = option },
                _ when given is ["run", var count] && int.TryParse(count, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var run) && run is >= 2 and <= 36 => ask with { Run = run },
                _ when given is ["period", var name] && Domain.Time.Period.Parse(name) is { } period => ask with { Period = period },
                _ when given is ["of", var scope] && Scope.Parse(scope) is { } of => ask with { Of = of },
                _ => ask with { Code = "" },
            };
            if (ask.Code.Length == 0)
            {
                return (null, $"“{option}” is not an option for a figure");
            }
        }

        if (ask.Area is not null)
        {
            return ask.Which is not (Which.Now or Which.LastYear) ? (null, "An external figure can only be shown for the period and for last year")
                : ask.Printed is Printed.Value or Printed.Base && ask.By is null ? (ask with { Measure = AllMeasures.Find(ask.Code) }, null) : (null, "An external figure has no parts, so it cannot be broken down or drawn");
        }

        var measure = AllMeasures.All.Where(each => ask.Code == each.Code || ask.Code.StartsWith($"{each.Code}-", StringComparison.Ordinal)).MaxBy(each => each.Code.Length);
        if (measure is null)
        {
            return (null, $"“{ask.Code}” is not a measure in the register");
        }

        var group = ask.Code.Length > measure.Code.Length ? ask.Code[(measure.Code.Length + 1)..] : null;
        if (measure.Unit == Unit.Percentage && ask.Which == Which.PercentChange)
        {
            return (null, $"“{measure.Title}” is a percentage, so it changes by points. Use “change”");
        }

        if (measure.Unit == Unit.Count && ask.Printed is Printed.Base or Printed.NumberOfBase)
        {
            return (null, $"“{measure.Title}” is a count: it has no base");
        }

        if (ask.Run > 0 && ask.Printed is not (Printed.Table or Printed.Chart))
        {
            return (null, "A run of periods must be a table or a chart: add “| table” or “| chart”");
        }

        return ask.By is not null && ask.Printed is not (Printed.Table or Printed.Chart) ? (null, "A measure with a breakdown must be a table or a chart: add “| table” or “| chart”")
            : group is not null && ask.By is not null ? (null, "A group of a measure cannot be broken down again")
            : group is null && measure.OnlyGroups && ask.Printed is not (Printed.Table or Printed.Chart) ? (null, $"“{measure.Title}” only has a figure for each group: {string.Join(", ", measure.Groups.Select(each => $"{measure.Code}-{each}"))}")
            : (ask with { Measure = measure, Group = group }, null);
    }
}
