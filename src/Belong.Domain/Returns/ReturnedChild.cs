using System.Collections.Frozen;
using Belong.Domain.Facts;

namespace Belong.Domain.Returns;

/// <summary>
/// What one year's return said of a child, row by row: what the next import of the same return is compared with, and
/// how a figure knows that a fact stood in that year's return.
/// </summary>
[Fact("returned-child", Title = "Rows in the return")]
public sealed record ReturnedChild : Fact
{
    private FrozenSet<string>? keys;

    /// <summary>The calendar year in which the return's year ends.</summary>
    public int Year { get; init; }
    public string Authority { get; init; } = "";

    /// <summary>A line for each row: its number, the key of the fact it makes, its table, and its values, between tabs.</summary>
    public string Text { get; init; } = "";

    /// <summary>
    /// The tables of which the return spoke, by name with spaces between: what it says nothing of in these, it leaves out. Empty in what
    /// was taken in before this was kept, which spoke of all.
    /// </summary>
    public string Tables { get; init; } = "";

    /// <summary>True when the return spoke of the table, so that a child without a row is one it leaves out.</summary>
    public bool SpeaksOf(string table) => Tables.Length == 0 || Tables.Split(' ').Contains(table, StringComparer.Ordinal);

    /// <summary>The lines, cut at their tabs.</summary>
    public IEnumerable<string[]> Lines => Text.Length == 0 ? [] : Text.Split('\n').Select(line => line.Split('\t'));

    public override bool IsOfTheRecord => true;
    public override string InWords => $"The {Year - 1}-{Year % 100:00} return has {Lines.Count()} rows about the child";

    /// <summary>True when the return has the row that makes the fact of that key.</summary>
    public bool States(string key) => (keys ??= Lines.Select(line => line[1]).ToFrozenSet(StringComparer.Ordinal)).Contains(key);

    /// <summary>True when it says the same, wherever in the files the rows stood.</summary>
    public bool SaysTheSameAs(ReturnedChild other) =>
        Year == other.Year && Authority == other.Authority && Tables == other.Tables && (Text == other.Text || Unnumbered().SequenceEqual(other.Unnumbered(), StringComparer.Ordinal));

    public bool Equals(ReturnedChild? other) => other is not null && SaysTheSameAs(other);

    public override int GetHashCode() => HashCode.Combine(Year, Authority);

    private IEnumerable<string> Unnumbered() =>
        Text.Split('\n').Select(line => line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]).Order(StringComparer.Ordinal);
}
