using System.Collections.Immutable;

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
public abstract class Rule(string says, string mend, string looks, string judges, int from = 2023, int until = int.MaxValue)
{
    private string? code;

    public string Code => code ??= GetType().Name[4..];
    public string Says { get; } = says;
    public string Mend { get; } = mend;
    public int From { get; } = from;
    public int Until { get; } = until;
    public ImmutableArray<Look> Looks { get; } = Look.Read(looks);

    /// <summary>The tables whose rows it may name, in the order of <see cref="Tables.All"/>.</summary>
    public ImmutableArray<Table> Judges { get; } = [.. judges.Split(' ').Select(Tables.Named).OrderBy(table => table.Number)];

    public bool IsInForce(int year) => From <= year && year <= Until;

    /// <summary>Names the child's rows that are wrong.</summary>
    public abstract void Check(Child child, Found found);

    /// <summary>Why the rule cannot run on this return at all; null when it can.</summary>
    public string? CannotRun(ReturnToCheck given)
    {
        var lacking = Looks.Where(look => !look.IsIn(given)).Select(look => look.InWords).Distinct().ToList();
        return lacking.Count == 0 ? null : $"It needs {string.Join(" and ", lacking)}";
    }
}

/// <summary>A rule that judges each row of one table by itself, with the child's other rows at hand.</summary>
public abstract class RuleOf<TRow>(string says, string mend, string looks, int from = 2023, int until = int.MaxValue)
    : Rule(says, mend, looks, RowsOf<TRow>.Table.Name, from, until)
    where TRow : Row
{
    /// <summary>True when the row is wrong.</summary>
    public abstract bool Trips(TRow row, Child child);

    public sealed override void Check(Child child, Found found)
    {
        foreach (var row in RowsOf<TRow>.In(child))
        {
            if (Trips(row, child))
            {
                found.Add(row);
            }
        }
    }
}

/// <summary>Which of a child's rows are of the kind.</summary>
internal static class RowsOf<TRow>
    where TRow : Row
{
    private static readonly (Table Table, Delegate In) Which = typeof(TRow).Name switch
    {
        nameof(HeaderRow) => (Tables.Header, (RowsOfYear rows) => rows.Headers),
        nameof(EpisodeRow) => (Tables.Episodes, (RowsOfYear rows) => rows.Episodes),
        nameof(ReviewRow) => (Tables.Reviews, (RowsOfYear rows) => rows.Reviews),
        nameof(UascRow) => (Tables.Uasc, (RowsOfYear rows) => rows.Uasc),
        nameof(Oc2Row) => (Tables.Oc2, (RowsOfYear rows) => rows.Oc2),
        nameof(Oc3Row) => (Tables.Oc3, (RowsOfYear rows) => rows.Oc3),
        nameof(Ad1Row) => (Tables.Ad1, (RowsOfYear rows) => rows.Ad1),
        nameof(PlacedAdoptionRow) => (Tables.PlacedAdoption, (RowsOfYear rows) => rows.PlacedAdoption),
        nameof(PrevPermRow) => (Tables.PrevPerm, (RowsOfYear rows) => rows.PrevPerm),
        nameof(MissingRow) => (Tables.Missing, (RowsOfYear rows) => rows.Missing),
        nameof(SwEpisodeRow) => (Tables.SwEpisodes, (RowsOfYear rows) => rows.SwEpisodes),
        _ => ((Table, Delegate))(Tables.DoLo, (RowsOfYear rows) => rows.DoLo),
    };

    public static Table Table => Which.Table;
    public static Func<RowsOfYear, ImmutableArray<TRow>> In { get; } = (Func<RowsOfYear, ImmutableArray<TRow>>)Which.In;
}
