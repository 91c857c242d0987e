using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Performance;

/// <summary>
/// What explains the difference between two readings of one figure: who counts now and did not, who counted and does not, and
/// whose amount is another. Read at two days it tells what happened; read as known at two instants, what was learnt.
/// </summary>
/// <param name="In">Above the line now and not before.</param>
/// <param name="Out">Above the line before and not now.</param>
/// <param name="Otherwise">In both, with another amount: an average's days, or a child with more reviews below the line.</param>
/// <param name="BaseIn">Below the line now and not before, and not above it either time.</param>
/// <param name="BaseOut">Below the line before and not now, and not above it either time.</param>
public sealed record WhatChanged(ImmutableArray<Difference> In, ImmutableArray<Difference> Out, ImmutableArray<Difference> Otherwise, ImmutableArray<Difference> BaseIn, ImmutableArray<Difference> BaseOut)
{
    public bool IsNothing => In.Length + Out.Length + Otherwise.Length + BaseIn.Length + BaseOut.Length == 0;

    /// <summary>"+14 in, −9 out", as lists and charts print it.</summary>
    public string InWords =>
        IsNothing ? "nothing changed"
        : string.Join(", ", new[] { In.Length > 0 ? $"+{In.Length} in" : "", Out.Length > 0 ? $"−{Out.Length} out" : "", Otherwise.Length > 0 ? $"{Otherwise.Length} otherwise" : "", BaseIn.Length + BaseOut.Length > 0 ? $"base +{BaseIn.Length} −{BaseOut.Length}" : "" }.Where(words => words.Length > 0));

    public static WhatChanged Between(Figure before, Figure now) => Between(before.Parts.Select(Counts.Of), now.Parts.Select(Counts.Of));

    /// <summary>Between any two lists of what was counted, frozen or live.</summary>
    public static WhatChanged Between(IEnumerable<Counts> before, IEnumerable<Counts> now)
    {
        var then = Summed(before);
        var today = Summed(now);
        var changed = then.Keys.Union(today.Keys).OrderBy(id => id.Value).Select(id => new Difference(id, then.GetValueOrDefault(id), today.GetValueOrDefault(id))).ToList();
        return new(
            [.. changed.Where(each => !each.Counted && each.Counts)],
            [.. changed.Where(each => each.Counted && !each.Counts)],
            [.. changed.Where(each => each.Counted == each.Counts && each is { Before: { } was, Now: { } now } && (was.Numerator != now.Numerator || (was.Denominator != now.Denominator && was.Denominator > 0 && now.Denominator > 0)))],
            [.. changed.Where(each => !each.Counted && !each.Counts && each.Before is not { Denominator: > 0 } && each.Now is { Denominator: > 0 })],
            [.. changed.Where(each => !each.Counted && !each.Counts && each.Before is { Denominator: > 0 } && each.Now is not { Denominator: > 0 })]);
    }

    private static Dictionary<SubjectId, Counts> Summed(IEnumerable<Counts> parts) => parts.GroupBy(part => part.About)
        .ToDictionary(group => group.Key, group => new Counts(group.Key, group.Sum(each => each.Numerator), group.Sum(each => each.Denominator), string.Join("; ", group.Select(each => each.Why).Distinct(StringComparer.Ordinal))));
}

/// <summary>What one subject adds to a figure. A part that is not known adds nothing.</summary>
public sealed record Counts(SubjectId About, long Numerator, long Denominator, string Why)
{
    public static Counts Of(Part part) => new(part.About.Id, part.NotKnown ? 0 : part.Numerator, part.NotKnown ? 0 : part.Denominator, part.Why);
}

/// <summary>One subject in two readings.</summary>
public sealed record Difference(SubjectId About, Counts? Before, Counts? Now)
{
    internal bool Counted => Before is { Numerator: not 0 };
    internal bool Counts => Now is { Numerator: not 0 };
}
