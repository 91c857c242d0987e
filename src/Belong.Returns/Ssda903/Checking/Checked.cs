using System.Collections.Immutable;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>What a check of a return came to.</summary>
/// <param name="NotRun">Rules that could not run at all, by code, with what they need.</param>
/// <param name="Errors">For each rule, in the order of <paramref name="Rules"/>, the rows that are wrong.</param>
/// <param name="NotChecked">For each rule the rows it could not judge.</param>
public sealed record Checked(
    ReturnToCheck Return,
    IReadOnlyList<Rule> Rules,
    IReadOnlyDictionary<string, string> NotRun,
    ImmutableArray<ImmutableArray<Row>> Errors,
    ImmutableArray<ImmutableArray<Row>> NotChecked)
{
    /// <summary>For rows that a rule could not judge, what of the child cannot be read.</summary>
    internal IReadOnlyDictionary<Row, Unreadable> Unreadable { private get; init; } = ImmutableDictionary<Row, Unreadable>.Empty;

    public bool AnyErrors => Errors.Any(rows => !rows.IsEmpty);

    /// <summary>Each wrong row with the rule it breaks.</summary>
    public IEnumerable<(Rule Rule, Row Row)> Findings => Rules.Zip(Errors).SelectMany(pair => pair.Second.Select(row => (pair.First, row)));

    /// <summary>The same without what is no error, as two people agreed.</summary>
    public Checked Without(Func<Rule, Row, bool> waived) => this with { Errors = [.. Rules.Zip(Errors, (rule, rows) => rows.RemoveAll(row => waived(rule, row)))] };

    /// <summary>Each row that a rule could not judge.</summary>
    public IEnumerable<(Rule Rule, Row Row)> Unjudged => Rules.Zip(NotChecked).SelectMany(pair => pair.Second.Select(row => (pair.First, row)));

    /// <summary>Row numbers by code and table, only what has any: the shape the verb prints.</summary>
    public static SortedDictionary<string, Dictionary<string, int[]>> ByCode(IEnumerable<(Rule Rule, Row Row)> rows)
    {
        var by = new SortedDictionary<string, Dictionary<string, int[]>>(StringComparer.Ordinal);
        foreach (var rule in rows.GroupBy(each => each.Rule.Code))
        {
            by[rule.Key] = rule.GroupBy(each => each.Row.Table.Name).ToDictionary(table => table.Key, table => table.Select(each => each.Row.Number).Distinct().Order().ToArray(), StringComparer.Ordinal);
        }

        return by;
    }

    /// <summary>Why the rule could not judge the row.</summary>
    public string WhyNotChecked(Rule rule, Row row) =>
        Unreadable.GetValueOrDefault(row)?.Keeps(rule, row) ?? "The rule failed on this child's rows. This is a fault in Belong, so the rows have not been checked";
}
