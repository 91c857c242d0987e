using System.Collections.Immutable;
using System.Globalization;

namespace Belong.Performance.Charts;

/// <summary>A row of values: null where nothing is known, or what is known is not printed.</summary>
public sealed record Series(string Name, ImmutableArray<decimal?> Values)
{
    /// <summary>The lower and upper end of each, where they are a forecast.</summary>
    public ImmutableArray<(decimal Low, decimal High)?> Range { get; init; } = [];
}

/// <summary>What a picture shows, before it is drawn.</summary>
/// <param name="Title">What is counted, of whom and when: the filter and the period are part of it.</param>
/// <param name="Along">What the values of each series stand for, in their order: periods, groups, steps.</param>
public sealed record Chart(string Title, ImmutableArray<string> Along, ImmutableArray<Series> Series)
{
    /// <summary>Values are shares of a hundred.</summary>
    public bool IsShare { get; init; }

    /// <summary>Decimal places that are printed.</summary>
    public int Places { get; init; }

    /// <summary>How far bars reach that are as long as they can be: of shares all of the hundred.</summary>
    internal decimal Most => IsShare ? Math.Max(100, Largest) : Largest;

    /// <summary>The largest value there is; nought where there is none.</summary>
    internal decimal Largest => Series.SelectMany(each => each.Values.OfType<decimal>().Concat(each.Range.OfType<(decimal Low, decimal High)>().Select(range => range.High))).DefaultIfEmpty(0).Max();

    internal decimal Least => Series.SelectMany(each => each.Values.OfType<decimal>().Concat(each.Range.OfType<(decimal Low, decimal High)>().Select(range => range.Low))).DefaultIfEmpty(0).Min();

    internal string Print(decimal value) => $"{value.ToString($"N{Places}", CultureInfo.InvariantCulture)}{(IsShare ? "%" : "")}";

    /// <summary>Everything the picture shows, in words.</summary>
    internal string InWords => $"{Title}. {string.Join(". ", Series.Select(each => $"{each.Name}: {string.Join(", ", each.Values.Select((value, i) => $"{Along[i]} {(value is { } known ? Print(known) : "not shown")}{(i < each.Range.Length && each.Range[i] is var (low, high) ? $" ({Print(low)} to {Print(high)})" : "")}"))}"))}";
}
