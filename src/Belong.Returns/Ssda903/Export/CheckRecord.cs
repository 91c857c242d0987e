using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Places;
using Belong.Domain.Time;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Export;

/// <summary>The check of a return that has not been written yet: the same rules over the rows the record would make today.</summary>
/// <param name="Last">The year before, as the record has it.</param>
/// <param name="LastKnown">The tables of the year before of which the record knows all.</param>
public sealed record CheckRecord(Checked Found, MadeReturn Made, MadeReturn Last, ImmutableHashSet<Table> LastKnown)
{
    public static CheckRecord Of(County county, int year, IPlaceOfPostcode? postcodes = null, Providers? providers = null)
    {
        var words = new Words();
        var (now, last) = (ReturnOfRecord.Of(county, year), ReturnOfRecord.Of(county, year - 1));
        var known = Known(county, year - 1, last);
        var (begins, ends) = ReturnToCheck.DaysOf(year);
        var given = new ReturnToCheck
        {
            Year = year,
            Begins = begins,
            Ends = ends,
            Authority = Authorities.On(now.Authority, ends.Day!.Value),
            Tables = [.. now.Tables.Keys],
            LastTables = known,
            Providers = providers,
            HasPostcodes = postcodes is not null,
        };
        var (typed, before) = (Type(now, words), Type(last, words));
        foreach (var table in before.Rows.Keys.Where(table => !given.LastTables.Contains(table)).ToList())
        {
            before.Rows.Remove(table);
        }

        if (postcodes is not null)
        {
            Places.LookUp(typed.Rows[Tables.Episodes], postcodes, now.Authority, ends.Day.Value);
            if (before.Rows.TryGetValue(Tables.Episodes, out var episodes))
            {
                Places.LookUp(episodes, postcodes, now.Authority, ends.Day.Value);
            }
        }

        Gather.Into(given, typed, before);
        return new(CheckReturn.Run(given, RuleBook.Nearest(year)), now with { Caveats = [.. now.Caveats, .. given.TooMany.Select(each => each.InWords)] }, last, known);
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

    private static TypedTables Type(MadeReturn made, Words words)
    {
        var typed = new TypedTables();
        foreach (var (table, rows) in made.Tables)
        {
            typed.Add(table, rows.Select(row => TypedTables.Type(table, row.Row.Number, Cells.Of(row.Row.Values, words))));
        }

        return typed;
    }
}
