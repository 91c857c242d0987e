using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Domain.Returns;

/// <summary>
/// The rows about one child in a return that was signed off, as they went out. They stay whatever is corrected later,
/// and go when the child's record goes.
/// </summary>
[Fact("signed-rows", Title = "Rows in the signed return")]
public sealed record SignedRows : Fact
{
    /// <summary>The collection year: 2027 is 2026-27.</summary>
    public int Year { get; init; }

    /// <summary>The hash of the return they belong to, for a return may be signed more than once.</summary>
    public string Hash { get; init; } = "";
    public ImmutableArray<SignedRow> Rows { get; init; } = [];

    public override bool IsOfTheRecord => true;
    public override string InWords => $"The {Year - 1}-{Year % 100:00} return that was signed off has {Rows.Length} {(Rows.Length == 1 ? "row" : "rows")} about the child";
}

/// <summary>One row as it went out.</summary>
/// <param name="Number">Its place in the table's file, from 0.</param>
/// <param name="Values">In the order of the table's columns.</param>
/// <param name="Facts">The facts it said.</param>
public sealed record SignedRow(string Table, int Number, ImmutableArray<string> Values, ImmutableArray<FactId> Facts);
