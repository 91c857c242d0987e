using Belong.Domain.Returns;

namespace Belong.Returns.Ssda903;

/// <summary>How many rows came to what.</summary>
public sealed record RowCounts(int Added, int Corrected, int Ended, int Retracted, int Unchanged)
{
    public static readonly RowCounts None = new(0, 0, 0, 0, 0);

    public static RowCounts operator +(RowCounts a, RowCounts b) =>
        new(a.Added + b.Added, a.Corrected + b.Corrected, a.Ended + b.Ended, a.Retracted + b.Retracted, a.Unchanged + b.Unchanged);

    /// <summary>Compares the rows of one child's year with those of its previous import, each by its key.</summary>
    public static RowCounts Of(ReturnedChild? before, YearOfChild year)
    {
        int added = 0, corrected = 0, ended = 0, retracted = 0, unchanged = 0;
        foreach (var table in year.Tables)
        {
            var old = before?.Rows.Where(row => row.Table == table).ToDictionary(FactOfRow.DayKey, StringComparer.Ordinal) ?? [];
            var come = new List<ReturnedRow>();
            foreach (var row in year.Rows.Where(row => row.Table == table))
            {
                if (!old.Remove(FactOfRow.DayKey(row), out var known))
                {
                    come.Add(row);
                }
                else if (known.SaysTheSameAs(row))
                {
                    unchanged++;
                }
                else if (OnlyEnded(known, row))
                {
                    ended++;
                }
                else
                {
                    corrected++;
                }
            }

            if (old.Count == 1 && come.Count == 1)
            {
                // A missing child who came home has a new key, for the end is part of it: that is an ending.
                _ = OnlyEnded(old.Values.Single(), come[0]) ? ended++ : corrected++;
            }
            else
            {
                added += come.Count;
                retracted += old.Count;
            }
        }

        return new(added, corrected, ended, retracted, unchanged);
    }

    private static bool OnlyEnded(ReturnedRow before, ReturnedRow after)
    {
        var ends = before.Table.Ends;
        return ends.Length > 0 && before[ends[0]].Length == 0 && after[ends[0]].Length > 0
            && before.Table.Columns.All(column => ends.Contains(column) || before[column] == after[column]);
    }
}
