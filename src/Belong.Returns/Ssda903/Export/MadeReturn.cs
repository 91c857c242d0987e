using System.Collections.Frozen;
using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Export;

/// <summary>A row made from the record, with whose it is and the facts it says.</summary>
/// <param name="Child">The record; its own of several that were joined.</param>
/// <param name="Facts">The facts it was made of; none where it only says what is missing.</param>
public sealed record MadeRow(ReturnedRow Row, SubjectId Child, ImmutableArray<FactId> Facts)
{
    /// <summary>The line on which it stands in the file that is made of it, below the headings, as a spreadsheet counts.</summary>
    public int Line => Row.Number + 2;

    /// <summary>What it says in the columns that a rule looks at.</summary>
    public string Saying(Rule rule) => Blanks.Shown(rule.ColumnsInFile(Row.Table).Select(column => Row[column]));
}

/// <summary>A year's return as the record has it, every table in the layout of that year.</summary>
public sealed record MadeReturn(int Year, string Authority, ImmutableDictionary<Table, ImmutableArray<MadeRow>> Tables)
{
    private FrozenDictionary<SubjectId, ImmutableArray<MadeRow>>? ofChild;

    /// <summary>What whoever uses it must know of it: what it leaves out, or cannot know.</summary>
    public ImmutableArray<string> Caveats { get; init; } = [];

    /// <summary>The tables there are, in order.</summary>
    public IEnumerable<Table> InOrder => Tables.Keys.OrderBy(table => table.Number);

    /// <summary>The rows of one child, table by table; none where the return does not have the child.</summary>
    public ImmutableArray<MadeRow> Of(SubjectId child) => (ofChild ??= InOrder.SelectMany(table => Tables[table]).GroupBy(row => row.Child).ToFrozenDictionary(rows => rows.Key, rows => rows.ToImmutableArray())).GetValueOrDefault(child, []);

    public MadeRow Row(Table table, int number) => Tables[table][number];

    public int Rows => Tables.Values.Sum(rows => rows.Length);
}
