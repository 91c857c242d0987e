using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Places;
using Belong.Domain.Time;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Export;

/// <summary>The check of a return that has not been written yet: the same rules over the rows the record would make today.</summary>
public sealed record CheckRecord(Checked Found, MadeReturn Made)
{
    public static CheckRecord Of(County county, int year, IPlaceOfPostcode? postcodes = null, Providers? providers = null)
    {
        var words = new Words();
        var (now, last) = (ReturnOfRecord.Of(county, year), ReturnOfRecord.Of(county, year - 1));
        var (begins, ends) = ReturnToCheck.DaysOf(year);
        var given = new ReturnToCheck
        {
            Year = year,
            Begins = begins,
            Ends = ends,
            Authority = Authorities.On(now.Authority, ends.Day!.Value),
            Tables = [.. now.Tables.Keys],
            LastTables = LastTables(county, year - 1, last),
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
        return new(CheckReturn.Run(given, RuleBook.Nearest(year)), now);
    }

    /// <summary>The row as the record made it, with the facts behind it.</summary>
    public MadeRow Behind(Row row) => Made.Row(row.Table, row.Number);

    /// <summary>
    /// Of the year before only what is known: all of it where records were kept here, what its return told of where it
    /// was imported, and nothing where the first return taken in is this year's.
    /// </summary>
    private static ImmutableHashSet<Table> LastTables(County county, int year, MadeReturn last)
    {
        if (!county.Returns.Any(record => !record.Facts<ImportOfReturn>().IsEmpty))
        {
            return last.Rows > 0 ? [.. last.Tables.Keys] : [];
        }

        var span = new ReportingYear(year).Span;
        var known = county.Returns.SelectMany(record => record.Facts<Covered>()).Where(each => each.Fact.From <= span.From && each.Fact.Until >= span.Last).Select(each => each.Fact.What).ToHashSet(StringComparer.Ordinal);
        return [.. last.Tables.Keys.Where(table => known.Contains(table.Name.ToLowerInvariant()))];
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
