using System.Collections.Frozen;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>All rules of the return, found by their class.</summary>
public static class RuleBook
{
    /// <summary>The years for which there are rules.</summary>
    public const int FirstYear = 2023, LastYear = 2027;

    /// <summary>The first year of a rule that was drafted for a collection and never came into force.</summary>
    public const int NeverInForce = int.MaxValue;

    /// <summary>Every rule of every year, in order of code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. typeof(RuleBook).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Rule)))
            .Select(type => (Rule)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    private static readonly FrozenDictionary<string, Rule> ByCode = All.ToFrozenDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>The rules in force in a collection year; 2027 is 2026-27.</summary>
    public static IReadOnlyList<Rule> For(int year) => [.. All.Where(rule => rule.IsInForce(year))];

    /// <summary>The rules of the year, or of the nearest for which there are any.</summary>
    public static IReadOnlyList<Rule> Nearest(int year) => For(Math.Clamp(year, FirstYear, LastYear));

    public static Rule? Named(string code) => ByCode.GetValueOrDefault(code);
}
