using Belong.Domain.Time;

namespace Belong.Returns.Ssda903;

/// <summary>
/// A column written month/day/year. The 14 of May is seen to be no day of a month; the 3 of February would be read as the 2 of March without a
/// word. So where dates of a column can only have the month first, and none can only have the day first, the table is not read.
/// </summary>
internal static class DaysTurned
{
    /// <summary>The first date that shows it, with how many others would be misread; null where no column is turned.</summary>
    /// <remarks>A table may be long, and one date wrong: only columns that have one are read, and no further than to a day that shows them right.</remarks>
    public static NotUnderstood? In(string name, ReadOnlySpan<char> text, Heading heading)
    {
        var columns = heading.Table.Dates.Keys.Select(column => new Column(heading.Table.IndexOf(column), column)).OrderBy(column => column.At).ToList();
        Read(text, heading, columns, onlyWhereItMayBe: true);
        columns = [.. columns.Where(column => column.HasMonthFirst).Select(column => new Column(column.At, column.Name))];
        Read(text, heading, columns, onlyWhereItMayBe: false);
        return columns.Find(column => column.IsTurned)?.Told(name);
    }

    private static void Read(ReadOnlySpan<char> text, Heading heading, List<Column> columns, bool onlyWhereItMayBe)
    {
        var (number, headed) = (0, false);
        for (var start = 0; start < text.Length && (onlyWhereItMayBe || !columns.TrueForAll(column => column.HasDayFirst));)
        {
            var length = text[start..].IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            var line = text[start..end];
            start = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
            number++;
            if (ReadFile.SaysNothing(line))
            {
                continue;
            }

            if (headed && (!onlyWhereItMayBe || MayBeIn(line)) && heading.InOrder(ReadFile.Cells(line.ToString(), out _)) is { } values)
            {
                foreach (var column in columns)
                {
                    column.Add(number, Blanks.Plain(values[column.At]));
                }
            }

            headed = true;
        }
    }

    /// <summary>True where a date somewhere has a middle of 13 or more: quick, for nearly all returns have none.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('/'); at >= 0 && at + 3 < text.Length;)
        {
            if (text[at + 3] == '/' && (text[at + 1], text[at + 2]) is ('1', >= '3' and <= '9') or ('2', >= '0' and <= '9') or ('3', '0' or '1'))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOf('/');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private sealed class Column(int at, string name)
    {
        private (int Line, string Value)? monthFirst;
        private int dayFirst, either;

        public int At => at;

        public string Name => name;

        public bool HasMonthFirst => monthFirst is not null;

        public bool HasDayFirst => dayFirst > 0;

        public bool IsTurned => monthFirst is not null && dayFirst == 0 && either > 0;

        public void Add(int line, string value)
        {
            var asWritten = ReturnDate.Read(value);
            var turned = value.Split('/') is [var first, var second, var year] ? ReturnDate.Read($"{second}/{first}/{year}") : null;
            if (asWritten is null && turned is not null)
            {
                monthFirst ??= (line, value);
            }
            else if (asWritten is not null && turned is null)
            {
                dayFirst++;
            }
            else if (asWritten != turned)
            {
                either++;
            }
        }

        public NotUnderstood Told(string file) => new(file, monthFirst!.Value.Line, name, ReadFile.Shown(monthFirst.Value.Value),
            $"The month stands before the day, and {either.InWords()} other date{(either == 1 ? "" : "s")} of the column would be read with day and month exchanged. Write dates as day/month/year")
        { Of = Unread.Table };
    }
}
