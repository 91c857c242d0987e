using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Places;
using Belong.Domain.Returns;
using Belong.Domain.Time;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Export;

/// <summary>The check of a return that has not been written yet: the same rules over the rows the record would make today.</summary>
/// <param name="Last">The year before, as the record has it.</param>
/// <param name="LastKnown">The tables of the year before of which the record knows all.</param>
public sealed record CheckRecord(Checked Found, MadeReturn Made, MadeReturn Last, ImmutableHashSet<Table> LastKnown)
{
    /// <summary>Where more than every fourth record changed, all are checked again.</summary>
    private const int MostChanged = 4;

    /// <summary>What each record adds, for the next check; null where it could not be told apart.</summary>
    internal CheckedChildren? ByRecord { get; private init; }

    /// <param name="before">An earlier check of the same year: where nothing but children's records changed since, only those children are checked again.</param>
    public static CheckRecord Of(County county, int year, IPlaceOfPostcode? postcodes = null, Providers? providers = null, CheckRecord? before = null)
    {
        var records = county.Children.ToArray();
        var kept = before?.ByRecord?.Serves(county, year, postcodes, providers) == true ? before.ByRecord : null;
        var (rowsNow, rowsLast) = (ReturnOfRecord.RowsOf(county, year), ReturnOfRecord.RowsOf(county, year - 1));
        var children = AtOnce.Of(records, record => kept?.Children.GetValueOrDefault(record) ?? new CheckedChild(rowsNow(record), rowsLast(record)));
        var now = Assembled.Of(ReturnOfRecord.Head(county, year), [.. children.Select(child => child.Now)]);
        var last = Assembled.Of(ReturnOfRecord.Head(county, year - 1), [.. children.Select(child => child.Last)]);
        var known = Known(county, year - 1, last.Made);
        var upns = children.SelectMany(child => child.Upns).Where(upn => !Domain.People.Identifier.SaysWhyThereIsNone(upn)).CountBy(upn => upn, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var again = Enumerable.Range(0, records.Length).Where(i => kept?.Children.ContainsKey(records[i]) != true || !children[i].Upns.Select(upn => upns.GetValueOrDefault(upn) > 1).SequenceEqual(children[i].Twice) || children[i].HasUnjudged).ToHashSet();

        // What is found of them is written to copies: an earlier check keeps its own.
        foreach (var i in again)
        {
            children[i] = children[i] with { };
        }

        var apart = children.SelectMany(child => child.Ids).CountBy(id => id, StringComparer.Ordinal).All(id => id.Value == 1);
        var onlyChanged = kept?.Knew(known) == true && apart && again.Count * MostChanged <= records.Length;
        var given = Given(now.Made, year, known, providers, postcodes);
        var words = new Words();
        var (typed, typedLast) = (Type(now, words, onlyChanged ? again : null), Type(last, words, onlyChanged ? again : null));
        foreach (var table in typedLast.Rows.Keys.Where(table => !given.LastTables.Contains(table)).ToList())
        {
            typedLast.Rows.Remove(table);
        }

        if (postcodes is not null)
        {
            Places.LookUp(typed.Rows[Tables.Episodes], postcodes, now.Made.Authority, given.Ends.Day!.Value);
            if (typedLast.Rows.TryGetValue(Tables.Episodes, out var episodes))
            {
                Places.LookUp(episodes, postcodes, now.Made.Authority, given.Ends.Day.Value);
            }
        }

        Gather.Into(given, typed, typedLast);
        given.Upns.Clear();
        foreach (var (upn, count) in upns)
        {
            given.Upns.Add(upn, count);
        }

        var found = CheckReturn.Run(given, RuleBook.Nearest(year));
        var made = now.Made with { Caveats = [.. now.Made.Caveats, .. given.TooMany.Select(each => each.InWords)] };
        if (!apart || given.TooMany.Count > 0)
        {
            // Rows of several records make one child, or more rows than a child can have: no record is checked by itself.
            return new(found, made, last.Made, known);
        }

        Part(found, now, children, onlyChanged ? again : [.. Enumerable.Range(0, children.Length)], upns);
        return new(onlyChanged ? Together(found, now, children, words) : found, made, last.Made, known)
        {
            ByRecord = new(county, year, postcodes, providers, known, records.Zip(children).ToDictionary(pair => pair.First, pair => pair.Second)),
        };
    }

    private static ReturnToCheck Given(MadeReturn made, int year, ImmutableHashSet<Table> known, Providers? providers, IPlaceOfPostcode? postcodes)
    {
        var (begins, ends) = ReturnToCheck.DaysOf(year);
        return new()
        {
            Year = year,
            Begins = begins,
            Ends = ends,
            Authority = Authorities.On(made.Authority, ends.Day!.Value),
            Tables = [.. made.Tables.Keys],
            LastTables = known,
            Providers = providers,
            HasPostcodes = postcodes is not null,
        };
    }

    /// <summary>Gives each record that was checked what was found of it.</summary>
    private static void Part(Checked found, Assembled now, CheckedChild[] children, HashSet<int> again, Dictionary<string, int> upns)
    {
        var errors = new Dictionary<int, List<(int, int)>>();
        var notJudged = found.NotChecked.SelectMany(rows => rows).Select(row => now.PlaceOf(row.Table, row.Number).Child).ToHashSet();
        for (var rule = 0; rule < found.Rules.Count; rule++)
        {
            foreach (var row in found.Errors[rule])
            {
                var (child, at) = now.PlaceOf(row.Table, row.Number);
                (errors.TryGetValue(child, out var list) ? list : errors[child] = []).Add((rule, at));
            }
        }

        foreach (var child in again)
        {
            children[child].Found = errors.TryGetValue(child, out var wrong) ? [.. wrong] : [];
            children[child].HasUnjudged = notJudged.Contains(child);
            children[child].Twice = [.. children[child].Upns.Select(upn => upns.GetValueOrDefault(upn) > 1)];
        }
    }

    /// <summary>One answer from what was found of every record, those checked before among them.</summary>
    private static Checked Together(Checked found, Assembled now, CheckedChild[] children, Words words)
    {
        // Rows that were checked just now are those that what cannot be read of them was told by.
        var rows = found.Errors.Concat(found.NotChecked).SelectMany(each => each).DistinctBy(row => (row.Table, row.Number)).ToDictionary(row => now.PlaceOf(row.Table, row.Number));
        var errors = new List<Row>?[found.Rules.Count];
        for (var child = 0; child < children.Length; child++)
        {
            foreach (var (rule, at) in children[child].Found)
            {
                (errors[rule] ??= []).Add(RowOf(child, at));
            }
        }

        return found with { Errors = InOrder(errors) };

        Row RowOf(int child, int at)
        {
            if (!rows.TryGetValue((child, at), out var row))
            {
                var made = children[child].Now[at].Row;
                rows.Add((child, at), row = TypedTables.Type(made.Table, now.NumberOf(child, at), Cells.Of(made.Values, words)));
            }

            return row;
        }

        static ImmutableArray<ImmutableArray<Row>> InOrder(List<Row>?[] each) => [.. each.Select(list => list is null ? [] : list.OrderBy(row => row.Table.Number).ThenBy(row => row.Number).ToImmutableArray())];
    }

    /// <summary>The row as the record made it, with the facts behind it.</summary>
    public MadeRow Behind(Row row) => Made.Row(row.Table, row.Number);

    /// <summary>
    /// The tables of a year of which the record knows all: every one in years that were recorded here, what its return told
    /// of where it was taken in, and none before the first return that was.
    /// </summary>
    public static ImmutableHashSet<Table> Known(County county, int year, MadeReturn made)
    {
        var covered = county.Returns.SelectMany(record => record.Facts<Covered>()).Select(each => each.Fact).ToList();
        var span = new ReportingYear(year).Span;
        if (covered.TrueForAll(each => each.Until < span.From))
        {
            return made.Rows > 0 ? [.. made.Tables.Keys] : [];
        }

        var told = covered.Where(each => each.From <= span.From && each.Until >= span.Last).Select(each => each.What).ToHashSet(StringComparer.Ordinal);
        return [.. made.Tables.Keys.Where(table => told.Contains(table.Name.ToLowerInvariant()))];
    }

    /// <param name="only">The records whose rows are typed; null for all.</param>
    private static TypedTables Type(Assembled made, Words words, HashSet<int>? only)
    {
        var typed = new TypedTables();
        foreach (var (table, rows) in made.Made.Tables)
        {
            typed.Add(table, rows.Where((_, number) => only?.Contains(made.PlaceOf(table, number).Child) != false).Select(row => TypedTables.Type(table, row.Row.Number, Cells.Of(row.Row.Values, words))));
        }

        return typed;
    }
}
