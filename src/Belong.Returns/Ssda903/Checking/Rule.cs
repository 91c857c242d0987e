using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>
/// A check of the return. It reads one child's rows and names the rows that are wrong; it can change nothing and knows
/// of no other rule. Its class is named after the code by which the collection knows it.
/// </summary>
/// <param name="says">What is wrong, in plain words.</param>
/// <param name="mend">How to put it right.</param>
/// <param name="looks">
/// The tables and columns it reads: <c>"Episodes DECOM DEC; Header DOB; Episodes_last? REC"</c>. <c>_last</c> is last
/// year's table, <c>?</c> one it can do without. Postcodes, Providers and Authority are what it needs beside tables.
/// </param>
/// <param name="judges">The tables whose rows it may name.</param>
/// <param name="from">The first collection year in force; 2023 is 2022-23.</param>
/// <param name="until">The last collection year in force.</param>
/// <param name="opens">
/// What is put right in the record, by table where it judges several: <c>"Episodes LS; PrevPerm row"</c>. A column; <c>blank</c>
/// for the first it looks at that is blank; <c>row</c> where the row should not be there; or <c>record</c> and the kind of
/// fact that is missing. Not said, it is the column named last.
/// </param>
public abstract class Rule(string says, string mend, string looks, string judges, int from = 2023, int until = int.MaxValue, string opens = "")
{
    private string? code;
    private FrozenSet<(int, bool, string)>? looksAt;

    public string Code => code ??= GetType().Name[4..];
    public string Says { get; } = says;
    public string Mend { get; } = mend;
    public int From { get; } = from;
    public int Until { get; } = until;
    public ImmutableArray<Look> Looks { get; } = Look.Read(looks);

    /// <summary>The tables whose rows it may name, in the order of <see cref="Tables.All"/>.</summary>
    public ImmutableArray<Table> Judges { get; } = [.. judges.Split(' ').Select(Tables.Named).OrderBy(table => table.Number)];

    /// <summary>What is put right, by table.</summary>
    public ImmutableDictionary<Table, string> Opens { get; } = opens.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split(' ', 2) is [var table, var what] && table != "record" ? (Table: Tables.Named(table), What: what) : (Table: Tables.Named(judges), What: part))
        .ToImmutableDictionary(each => each.Table, each => each.What);

    /// <summary>The columns of this year's table that it looks at.</summary>
    public IEnumerable<string> ColumnsOf(Table table) => Looks.Where(look => look.Table == table && !look.LastYear).SelectMany(look => look.Columns);

    /// <summary>The same without what no file has, such as a distance: what a reader can be shown of a row.</summary>
    public IEnumerable<string> ColumnsInFile(Table table) => ColumnsOf(table).Where(table.Columns.Contains).Distinct();

    /// <summary>Every column that it looks at, with the number of its table and whether it is last year's.</summary>
    internal FrozenSet<(int Table, bool LastYear, string Column)> LooksAt => looksAt ??= Looks.Where(look => look.Table is not null)
        .SelectMany(look => look.Columns.Select(column => (look.Table!.Number, look.LastYear, column))).ToFrozenSet();

    internal bool LooksAtSeveralTables => Looks.Count(look => look.Table is not null) > 1;

    public bool IsInForce(int year) => From <= year && year <= Until;

    /// <summary>Names the child's rows that are wrong.</summary>
    public abstract void Check(Child child, Found found);

    /// <summary>Why the rule cannot run on this return at all; null when it can.</summary>
    public string? CannotRun(ReturnToCheck given)
    {
        var lacking = Looks.Where(look => !look.IsIn(given)).Select(look => look.InWords).Distinct().ToList();
        return lacking.Count == 0 ? null : $"Needs {string.Join(" and ", lacking)}";
    }
}

/// <summary>A rule that judges each row of one table by itself, with the child's other rows at hand.</summary>
public abstract class RuleOf<TRow>(string says, string mend, string looks, int from = 2023, int until = int.MaxValue, string opens = "")
    : Rule(says, mend, looks, RowsOfYear.TableOf(typeof(TRow)).Name, from, until, opens)
    where TRow : Row
{
    private readonly int table = RowsOfYear.TableOf(typeof(TRow)).Number;

    /// <summary>True when the row is wrong.</summary>
    public abstract bool Trips(TRow row, Child child);

    public sealed override void Check(Child child, Found found)
    {
        // The rows of a table are all of its kind: asking again a hundred million times would cost a second.
        foreach (var row in child.Of(table))
        {
            if (Trips(Unsafe.As<TRow>(row), child))
            {
                found.Add(row);
            }
        }
    }
}
