using System.Collections.Immutable;
using Belong.Domain.Children;

namespace Belong.Performance;

/// <summary>
/// A number with what it is made of. Value, numerator and denominator are null where it cannot be told at all.
/// </summary>
public sealed record Figure(Measure Measure, string Key, string? Group, long? Numerator, long? Denominator, ImmutableArray<Part> Parts)
{
    /// <summary>What it was broken down by, where its group is not the measure's own.</summary>
    public Breakdown? Breakdown { get; init; }

    /// <summary>Why it cannot be told; null where it can.</summary>
    public Untold? Untold { get; init; }

    /// <summary>From when only some of what it is made of is recorded, in words; null where all is.</summary>
    public string? OnlyInPart { get; init; }

    /// <summary>It is known well enough to be set beside another, or a target: it is told, of all its days, and of more cases than it leaves out.</summary>
    public bool IsComparable => Value is not null && OnlyInPart is null && NotKnown * 2 <= Parts.Length;

    /// <summary>Counts are whole; percentages and averages have one decimal, halves up; null over nothing.</summary>
    public decimal? Value => (Measure.Unit, Numerator, Denominator) switch
    {
        (Unit.Count, { } n, _) => n,
        (Unit.Percentage, { } n, { } d and > 0) => OneDecimal(100 * n, d),
        (Unit.Average, { } n, { } d and > 0) => OneDecimal(n, d),
        _ => null,
    };

    /// <summary>What its group is called, a code with its meaning; blank where it is no group.</summary>
    public string GroupInWords => Group is not { Length: > 0 } group ? "" : Breakdown is { } by ? by.GroupInWords(group) : Measure.GroupInWords(group);

    /// <summary>How many parts were left out because the record does not reach far enough.</summary>
    public int NotKnown => Parts.Count(part => part.NotKnown);

    /// <summary>The children counted above the line, each once: for an average, those who have a value.</summary>
    public ImmutableArray<ChildRecord> Children =>
    [
        .. Parts.Where(part => !part.NotKnown && (Measure.Unit == Unit.Average || part.Numerator > 0)).Select(part => part.Child).OfType<ChildRecord>().DistinctBy(child => child.Id)
            .OrderBy(IdOf, StringComparer.Ordinal),
    ];

    public static string IdOf(ChildRecord child) => child.ChildId ?? child.Id.ToString();

    /// <summary>n over d to one decimal, halves up, in whole numbers.</summary>
    private static decimal OneDecimal(long n, long d) => ((20 * n) + d) / (2 * d) / 10m;
}

/// <summary>Adds parts up to figures.</summary>
public static class Figures
{
    /// <summary>The figure of a measure, and one for each of its own groups.</summary>
    /// <param name="scope">Only these children; null for everybody. The parts are the same, so a team's figures are the county's, divided.</param>
    public static IEnumerable<Figure> Of(Measure measure, Reading reading, Scope? scope = null)
    {
        if ((measure.Untold(reading) ?? scope?.Untold(reading)) is { } untold)
        {
            yield return new(measure, measure.Code, null, null, null, []) { Untold = untold };
            yield break;
        }

        var inPart = measure.OnlyInPart(reading);

        var parts = scope is null ? reading.PartsOf(measure) : [.. reading.PartsOf(measure).Where(part => scope.Has(part, reading))];
        if (!measure.OnlyGroups)
        {
            yield return Add(measure, measure.Code, null, parts) with { OnlyInPart = inPart };
        }

        // Of what is in no group it is not known in which one it is.
        var divided = parts.Any(part => part.Group is not null);
        ImmutableArray<Part> undivided = measure.Groups.IsEmpty ? [] : [.. parts.Where(part => part.Group is null).Select(part => part with { NotKnown = true })];
        foreach (var group in measure.Groups.Union(InOrder(parts.Select(part => part.Group).OfType<string>()), StringComparer.Ordinal))
        {
            ImmutableArray<Part> own = [.. parts.Where(part => part.Group == group)];
            yield return Add(measure, $"{measure.Code}-{group}", group, [.. own, .. undivided], known: divided && own.IsEmpty) with { OnlyInPart = inPart };
        }
    }

    /// <summary>One figure for each group of a breakdown.</summary>
    public static IEnumerable<Figure> By(Measure measure, Breakdown breakdown, Reading reading, Scope? scope = null)
    {
        if ((measure.Untold(reading) ?? breakdown.Untold(reading) ?? scope?.Untold(reading)) is not null)
        {
            return [];
        }

        var inPart = measure.OnlyInPart(reading);

        var parts = reading.PartsOf(measure).Where(part => part.Child is not null && scope?.Has(part, reading) != false).ToLookup(part => reading.GroupOf(breakdown, part.Child!), StringComparer.Ordinal);
        return breakdown.Groups.Union(InOrder(parts.Select(group => group.Key)), StringComparer.Ordinal)
            .Select(group => Add(measure, $"{measure.Code}-{breakdown.Code}-{group}", group, [.. parts[group]]) with { Breakdown = breakdown, OnlyInPart = inPart });
    }

    /// <summary>Everything the command prints: each measure, and the population of care by each of its breakdowns.</summary>
    public static IEnumerable<Figure> All(Reading reading) =>
        AllMeasures.All.SelectMany(measure => Of(measure, reading))
            .Concat(Breakdown.OfPopulation.SelectMany(breakdown => By(AllMeasures.Find("cla-at-year-end")!, breakdown, reading)));

    /// <summary>Groups that no list puts in order: numbers by their size, then words.</summary>
    private static IEnumerable<string> InOrder(IEnumerable<string> groups) =>
        groups.OrderBy(group => int.TryParse(group, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue).ThenBy(group => group, StringComparer.Ordinal);

    /// <summary>Adds up. A count of which no case is known, and some are left out, is not recorded: it is not nought.</summary>
    private static Figure Add(Measure measure, string key, string? group, ImmutableArray<Part> parts, bool known = false)
    {
        long numerator = 0, denominator = 0;
        foreach (var part in parts)
        {
            known |= !part.NotKnown;
            numerator += part.NotKnown ? 0 : part.Numerator;
            denominator += part.NotKnown ? 0 : part.Denominator;
        }

        return parts.Length > 0 && !known
            ? new(measure, key, group, measure.Unit == Unit.Count ? null : 0, measure.Unit == Unit.Count ? null : 0, parts) { Untold = new(Untold.NotRecorded, parts.Select(part => part.Why).Distinct().Take(2).ToList() is [var why] ? why : "Not recorded for any of the cases") }
            : new(measure, key, group, numerator, measure.Unit == Unit.Count ? null : denominator, parts);
    }
}
