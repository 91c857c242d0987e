using System.Text.RegularExpressions;

namespace Belong.Returns.Ssda903;

/// <summary>
/// Says what keeps a file from being a table of the return: the heading that is misspelt, missing, there twice or too many, a title above the
/// headings, values that are parted by something else than commas. What is like no table at all is no part of a return.
/// </summary>
internal static partial class WhyNoTable
{
    /// <summary>So much of a file is looked through for names of columns.</summary>
    internal const int Glance = 64 * 1024;

    private static readonly char[] Digits = [.. "0123456789"];
    private static readonly string[] Called = [.. Tables.All.Select(table => table.Name.ToUpperInvariant()), "PREVIOUSPERMANENCE", "SOCIALWORKER"];

    [GeneratedRegex("[A-Za-z0-9_]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    /// <summary>So far down a line of headings is looked for, under titles.</summary>
    private const int TitleLines = 12;

    /// <param name="lines">The first lines that are not blank, with their numbers.</param>
    public static NotUnderstood Of(string name, IEnumerable<(string Text, int Number)> lines)
    {
        var first = lines.Take(TitleLines).ToList();
        if (first.Count == 0)
        {
            return new(name, 0, null, null, "The file is empty") { Of = Unread.Table };
        }

        foreach (var (text, number) in first)
        {
            if (Like(text, ',') is var (table, names))
            {
                return Heading.Of(text) is not null
                    ? new(name, first[0].Number, null, ReadFile.Shown(first[0].Text), $"There is a title above the headings of {table.Name}: the headings must be the first line, so delete what is above them") { Of = Unread.Table }
                    : new(name, number, ColumnOf(table, names), ReadFile.Shown(text), $"{table.Name} cannot be read: {Differences(table, names)}") { Of = Unread.Table };
            }

            foreach (var (between, word) in (ReadOnlySpan<(char, string)>)[(';', "semicolons"), ('\t', "tabs"), ('|', "upright lines")])
            {
                if (text.Contains(between, StringComparison.Ordinal) && Like(text, between) is var (parted, _))
                {
                    return new(name, number, null, ReadFile.Shown(text), $"The values of {parted.Name} are parted by {word} and should be by commas: save the file as CSV (comma delimited)") { Of = Unread.Table };
                }
            }
        }

        if (WithoutHeadings(first[0].Text) is { } bare)
        {
            return new(name, first[0].Number, null, ReadFile.Shown(first[0].Text), $"The file has rows as {bare.Name} has them, and no headings: the first line must be {string.Join(",", bare.Columns)}") { Of = Unread.Table };
        }

        if (Names(first[0].Text.Length > Glance ? first[0].Text[..Glance] : first[0].Text) is { } named)
        {
            return new(name, first[0].Number, null, ReadFile.Shown(first[0].Text), $"The columns of {named.Name} stand here and cannot be told apart: each must be parted from the next by a comma, without quotation marks round the whole line. Expected {string.Join(",", named.Columns)}") { Of = Unread.Table };
        }

        return new(name, first[0].Number, null, ReadFile.Shown(first[0].Text), "No table of the return has these columns") { Of = IsCalledATable(name) ? Unread.Table : Unread.Beside };
    }

    /// <summary>The table whose columns are among the words of the text, however they are parted: lines in quotation marks, other documents.</summary>
    public static Table? Names(string text)
    {
        var words = Word().EnumerateMatches(text);
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            given.Add(text.Substring(word.Index, word.Length).ToUpperInvariant());
        }

        return !given.Contains("CHILD") && !given.Contains("CHILDID") ? null : Tables.All
            .Select(table => (Table: table, Own: table.Columns.Where(column => column is not ("CHILD" or "DOB")).ToList()))
            .Select(each => (each.Table, each.Own.Count, Found: each.Own.Count(given.Contains)))
            .Where(each => each.Found * 2 >= each.Count && (each.Found > 2 || (each.Found == 2 && each.Count == 2)))
            .OrderByDescending(each => each.Found).FirstOrDefault().Table;
    }

    /// <summary>The table of which a line could be a row: as many values, and days where the table has days.</summary>
    private static Table? WithoutHeadings(string line)
    {
        if (line.Length > 2000)
        {
            return null;
        }

        var cells = ReadFile.Cells(line, out _).ConvertAll(Blanks.Plain);
        return Tables.All.FirstOrDefault(table => table.Columns.Length == cells.Count && cells[0].Length > 0
            && table.Dates.Keys.Select(column => cells[table.IndexOf(column)]).Where(cell => cell.Length > 0).ToList() is { Count: > 0 } days && days.TrueForAll(day => ReturnDate.Read(day) is not null));
    }

    /// <summary>What is called as a table of the return is called, and is none, is not passed over: a download of an error page, say.</summary>
    private static bool IsCalledATable(string name) =>
        Letters(Path.GetFileNameWithoutExtension(name)).ToUpperInvariant() is var letters && Array.Exists(Called, table => letters.StartsWith(table, StringComparison.Ordinal) || letters.TrimEnd(Digits).EndsWith(table, StringComparison.Ordinal) || letters.EndsWith(table, StringComparison.Ordinal));

    /// <summary>The table the headings are meant for, though they are not all right; null where they are like none.</summary>
    private static (Table Table, List<string> Names)? Like(string line, char between)
    {
        if (line.Length > 2000)
        {
            return null;
        }

        var names = Heading.NamesIn(line, between);
        return Nearest(names) is { } table ? (table, names) : null;
    }

    /// <summary>The table with the most of its own columns among the names; at least half of them, CHILD and DOB left out, which most tables have.</summary>
    private static Table? Nearest(List<string> names)
    {
        var best = Tables.All
            .Select(table => (Table: table, Own: table.Columns.Where(column => column is not ("CHILD" or "DOB")).ToList()))
            .Select(each => (each.Table, each.Own.Count, Found: each.Own.Count(column => names.Exists(name => name == column || Misspelt(name, column)))))
            .OrderByDescending(each => each.Found).ThenBy(each => each.Count)
            .First();
        return best.Found * 2 >= best.Count && (best.Found > 1 || (best.Found == 1 && names.Contains("CHILD"))) ? best.Table : null;
    }

    private static string Differences(Table table, List<string> names)
    {
        var missing = table.Columns.Where(column => !names.Contains(column)).ToList();
        var extra = names.Where(name => name.Length > 0 && !table.Columns.Contains(name)).ToList();
        var said = new List<string>();
        foreach (var column in missing.ToList())
        {
            if (extra.Find(name => Misspelt(name, column)) is { } misspelt)
            {
                said.Add($"the heading {Blanks.Shown(misspelt)} should be {column}");
                missing.Remove(column);
                extra.Remove(misspelt);
            }
        }

        if (missing.Count > 0)
        {
            said.Add($"the column{(missing.Count == 1 ? "" : "s")} {string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} missing");
        }

        if (extra.Count > 0)
        {
            said.Add($"{table.Name} has no column {string.Join(" or ", extra.Select(Blanks.Shown))}");
        }

        said.AddRange(names.Where(table.Columns.Contains).CountBy(name => name).Where(each => each.Value > 1).Select(each => $"the column {each.Key} is there {(each.Value == 2 ? "twice" : $"{each.Value} times")}"));
        return $"{string.Join("; ", said)}. Expected {string.Join(",", table.Columns)}";
    }

    /// <summary>The column to name where there is just one.</summary>
    private static string? ColumnOf(Table table, List<string> names) =>
        table.Columns.Where(column => !names.Contains(column)).ToList() is [var missing] ? missing
        : names.Where(name => name.Length > 0 && !table.Columns.Contains(name)).ToList() is [var extra] ? extra
        : null;

    /// <summary>One or two letters off, or written with other marks between the words. Short headings allow one.</summary>
    private static bool Misspelt(string name, string column)
    {
        var (a, b) = (Letters(name), Letters(column));
        return a.Length > 0 && name != column && (a == b || (Math.Abs(a.Length - b.Length) <= 2 && Distance(a, b) <= (b.Length <= 4 ? 1 : 2) && !Tables.All.Any(table => table.Columns.Contains(name))));
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit));

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (corner, left) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                var up = row[j];
                left = row[j] = Math.Min(Math.Min(up, left) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                corner = up;
            }
        }

        return row[b.Length];
    }
}
