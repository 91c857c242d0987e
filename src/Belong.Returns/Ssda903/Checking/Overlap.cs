using System.Collections.Immutable;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>Rows of one child that tell of a run of days each.</summary>
internal static class Overlap
{
    /// <summary>
    /// An earlier row ended after this one began, or the one just before it has no end. Ending and beginning on one day
    /// is no overlap; of rows that begin on one day the first in the file is the earlier.
    /// </summary>
    public static bool WithEarlier<TRow>(ImmutableArray<TRow> rows, TRow row, Func<TRow, (DateGiven From, DateGiven Until)> days)
        where TRow : Row
    {
        var from = days(row).From;
        TRow? before = null;
        foreach (var other in rows)
        {
            var (otherFrom, otherUntil) = days(other);
            if (otherFrom < from || (otherFrom.Is(from) && other.Number < row.Number))
            {
                if (otherUntil > from)
                {
                    return true;
                }

                before = before is null || otherFrom >= days(before).From ? other : before;
            }
        }

        return before is not null && !days(before).Until.IsDay;
    }
}
