using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Returns;
using Belong.Domain.Time;

namespace Belong.Returns.Ssda903.Export;

/// <summary>
/// Makes a year's return from the record, on any day of the year. A row of that year's return that was taken in, and
/// whose facts still are what it said, stands as it was returned; where a fact was corrected since, the row says what is
/// now right; and facts that no row has told of are added where they belong to the year's cohort (rulebook 9).
/// </summary>
public static class ReturnOfRecord
{
    public static MadeReturn Of(County county, int year)
    {
        var rowsOf = RowsOf(county, year);
        return Assembled.Of(Head(county, year), [.. AtOnce.Of(county.Children, rowsOf)]).Made;
    }

    /// <summary>The rows that one record adds to a year's return.</summary>
    internal static Func<ChildRecord, ImmutableArray<MadeRow>> RowsOf(County county, int year)
    {
        var authority = county.Council.Authority?.Code ?? "";
        var takenIn = Imports(county).Exists(import => import.Year == year);
        return child => [.. RowsOfRecord.Of(child, authority, year, takenIn)];
    }

    /// <summary>A year's return without a row.</summary>
    internal static MadeReturn Head(County county, int year) =>
        new(year, county.Council.Authority?.Code ?? "", Layout.Of(year).ToImmutableDictionary(table => table, _ => ImmutableArray<MadeRow>.Empty)) { Caveats = [.. Caveats(Imports(county), year)] };

    private static List<ImportOfReturn> Imports(County county) => [.. county.Returns.SelectMany(record => record.Facts<ImportOfReturn>()).Select(import => import.Fact)];

    private static IEnumerable<string> Caveats(List<ImportOfReturn> imports, int year)
    {
        if (imports.LastOrDefault(import => import.Year == year) is { } taken)
        {
            if (!taken.Finished)
            {
                yield return $"The {year - 1}-{year % 100:00} return is still being imported";
            }

            if (taken.NotUnderstood > 0)
            {
                yield return $"{taken.NotUnderstood.InWords()} {(taken.NotUnderstood == 1 ? "row or file" : "rows or files")} of the imported return could not be understood and {(taken.NotUnderstood == 1 ? "is" : "are")} not in it: put {(taken.NotUnderstood == 1 ? "it" : "them")} right in the files and import the return again";
            }
        }
        else if (imports.Exists(import => import.Year > year))
        {
            yield return $"The {year - 1}-{year % 100:00} return was never imported: it has only what later returns and the record say about that year";
        }
    }
}
