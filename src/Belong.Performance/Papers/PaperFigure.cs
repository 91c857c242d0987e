using System.Collections.Immutable;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Performance.Papers;

/// <summary>
/// One figure that a paper prints: what was asked, what it reads, and what it is made of. Two places that print the same reading
/// share one of these.
/// </summary>
/// <param name="Key">The measure's code with its group, breakdown and scope.</param>
/// <param name="Figure">Its parts; null for a figure of others.</param>
public sealed record PaperFigure(string Key, string Title, string Definition, string Source, Period Period, Unit Unit, decimal? Value, long? Numerator, long? Denominator, Figure? Figure)
{
    /// <summary>The group of small groups put together as one, which is no group of its measure: it opens with all of them.</summary>
    public const string Together = "together";

    public bool IsTogether => Figure?.Group?.StartsWith($"{Together}:", StringComparison.Ordinal) == true;

    /// <summary>The figure of others it prints.</summary>
    public FigureOfOthers? OfOthers { get; init; }

    /// <summary>The children it is narrowed to, by the scope's name; blank for all.</summary>
    public string Of { get; init; } = "";

    /// <summary>How its group is called, where it is one.</summary>
    public string GroupInWords { get; init; } = "";

    /// <summary>Whether it may still change.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>It is known well enough to be set beside another.</summary>
    public bool IsComparable => Figure?.IsComparable ?? Value is not null;

    /// <summary>As it is written.</summary>
    public string InWords => OfOthers is { } other ? Print.Of(other) : Value is { } value ? Print.Value(value, Unit) : Print.Of(Figure).ToLowerInvariant();

    /// <summary>What tells it from every other reading of the paper.</summary>
    public string Id => $"{Key}@{Period.Name}{(Of.Length > 0 ? $"/{Of}" : "")}{(OfOthers is { } other ? $"/{other.Area}" : "")}";

    /// <summary>Where it opens.</summary>
    public string? Address => Figure is null ? null
        : $"/figures/{Figure.Measure.Code}?period={Period.Name}{(Figure.Breakdown is { } by ? $"&by={by.Code}" : "")}{(Figure.Group is { } group && !IsTogether ? $"&group={Uri.EscapeDataString(group)}" : "")}{(Of.Length > 0 ? $"&of={Uri.EscapeDataString(Of)}" : "")}";

    public ImmutableArray<Part> Parts => Figure?.Parts ?? [];

    /// <summary>What it is made of as a frozen paper keeps it; for a figure that was read from one, as it was kept.</summary>
    public ImmutableArray<FrozenPart> Kept
    {
        get => field.IsDefault ? [.. Parts.Select(FrozenPart.Of).OrderBy(part => part.About).ThenBy(part => part.Evidence.FirstOrDefault())] : field;
        init;
    }
}
