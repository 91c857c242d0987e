using System.Collections.Frozen;
using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Returns;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Export;

/// <summary>An error in the return the record would make: the rule, the row, whose it is, and whether two people waived it.</summary>
/// <param name="About">The table and what names the row in it: the same from day to day.</param>
/// <param name="Waiver">Asked for or agreed while the row said what it says.</param>
/// <param name="Lapsed">One that was agreed when the row said something else.</param>
public sealed record ReturnError(Rule Rule, MadeRow Row, ChildRecord Child, string About, Entry<Waiver>? Waiver, Entry<Waiver>? Lapsed)
{
    public bool IsWaived => Waiver?.Fact.Counts == true;

    /// <summary>What makes it the same error tomorrow.</summary>
    public (string Rule, SubjectId Child, string About) Key => (Rule.Code, Child.Id, About);
}

/// <summary>All errors of a year's return as the record stands.</summary>
public sealed class ReturnHealth
{
    private readonly FrozenSet<(string, SubjectId, string)> standing;

    private ReturnHealth(CheckRecord check, ImmutableArray<ReturnError> errors)
    {
        Check = check;
        Errors = errors;
        standing = errors.Where(error => !error.IsWaived).Select(error => error.Key).ToFrozenSet();
    }

    public CheckRecord Check { get; }
    public ImmutableArray<ReturnError> Errors { get; }

    /// <summary>True when the error is here too, and not waived.</summary>
    public bool Stands(ReturnError error) => standing.Contains(error.Key);

    public static ReturnHealth Of(County county, CheckRecord check)
    {
        var children = new Dictionary<SubjectId, ChildRecord?>();
        var errors = ImmutableArray.CreateBuilder<ReturnError>();
        foreach (var (rule, row) in check.Found.Findings)
        {
            var made = check.Behind(row);
            if (!children.TryGetValue(made.Child, out var child))
            {
                children.Add(made.Child, child = county.Child(made.Child));
            }

            if (child is not null)
            {
                var about = AboutOf(made.Row);
                var waivers = child.Facts<Waiver>().Where(each => each.Fact.Year == check.Made.Year && each.Fact.Rule == rule.Code && each.Fact.About == about).ToLookup(each => each.Fact.Saw == made.Row.InWords);
                errors.Add(new(rule, made, child, about, waivers[true].FirstOrDefault(), waivers[false].LastOrDefault(each => each.Fact.Counts)));
            }
        }

        return new(check, errors.ToImmutable());
    }

    /// <summary>The table and what names the row in it beside the child.</summary>
    public static string AboutOf(ReturnedRow row) => $"{row.Table.Name} {FactOfRow.DayKey(row)}".Trim();
}
