using System.Collections.Immutable;
using Belong.Domain.Children;

namespace Belong.Performance;

/// <summary>
/// Some of the children of a reading: those in one group of each of some breakdowns, such as a team's, or citizens of 16 and 17. Its
/// name stands in addresses: <c>team:Harbourside</c>, <c>age:16-17+asylum:citizen</c>. Two scopes of one name are one.
/// </summary>
public sealed record Scope
{
    private readonly ImmutableArray<(Breakdown Breakdown, string Group)> groups;

    private Scope(ImmutableArray<(Breakdown, string)> groups)
    {
        this.groups = groups;
        Name = string.Join('+', this.groups.Select(each => $"{each.Breakdown.Code}:{each.Group}"));
    }

    public string Name { get; }

    public ImmutableArray<(Breakdown Breakdown, string Group)> Groups => groups;

    public static Scope Of(Breakdown breakdown, string group) => new([(breakdown, group)]);

    /// <summary>The scope of that name; null where it names none.</summary>
    public static Scope? Parse(string? name)
    {
        if (string.IsNullOrEmpty(name) || name.Length > 300)
        {
            return null;
        }

        var groups = ImmutableArray.CreateBuilder<(Breakdown, string)>();
        foreach (var part in name.Split('+'))
        {
            if (part.Split(':', 2) is not [var code, { Length: > 0 } group] || Breakdown.All.FirstOrDefault(each => each.Code == code) is not { } breakdown)
            {
                return null;
            }

            groups.Add((breakdown, group));
        }

        return new(groups.ToImmutable());
    }

    /// <summary>The first of its groups that there is not; null where there are all. Groups that are not listed, such as teams, are those some child is in.</summary>
    public (Breakdown Breakdown, string Group)? Missing(params IEnumerable<Reading> readings)
    {
        foreach (var (breakdown, group) in groups)
        {
            if (breakdown.Groups.IsEmpty ? breakdown.List?.Has(group) != true && readings.All(reading => reading.County.Children.All(child => reading.GroupOf(breakdown, child) != group)) : !breakdown.Groups.Contains(group))
            {
                return (breakdown, group);
            }
        }

        return null;
    }

    /// <summary>The scopes it narrows, each by one of its groups; null is everybody.</summary>
    internal IEnumerable<(Scope? Scope, Breakdown By, string Group)> Wider => groups.Select(each => (groups.Length == 1 ? null : new Scope(groups.Remove(each)), each.Breakdown, each.Group));

    /// <summary>Why nothing can be narrowed to it; null where it can.</summary>
    public Untold? Untold(Reading reading) => groups.Select(each => each.Breakdown.Untold(reading)).FirstOrDefault(untold => untold is not null);

    public bool Has(Part part, Reading reading) => part.Child is { } child && groups.All(each => reading.GroupOf(each.Breakdown, child) == each.Group);

    public bool Equals(Scope? other) => Name == other?.Name;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
