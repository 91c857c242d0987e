using System.Collections.Immutable;
using System.Globalization;
using Belong.Domain.Duties;
using Belong.Domain.Workforce;

namespace Belong.Data;

/// <summary>
/// The council's list of people as CSV: a line for each with the columns id, given, family, email, post, team, from, until. Posts may be written as their codes or as
/// people say them; days as 2026-05-02 or 2/5/2026. A blank post is none.
/// </summary>
public static class PeopleFile
{
    public static IReadOnlyList<string> Columns { get; } = ["id", "given", "family", "email", "post", "team", "from", "until"];

    public const int MostLines = 20_000;

    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy"];

    /// <param name="wrong">What cannot be read, each with its line.</param>
    public static ImmutableArray<PersonTold> Read(Stream file, ICollection<string> wrong)
    {
        var rows = CsvLines.Of(file, wrong);
        if (rows.Count == 0)
        {
            wrong.Add("The file is empty");
            return [];
        }

        var heads = rows[0].Cells.Select(head => head.Trim('\uFEFF', ' ').ToLowerInvariant()).ToList();
        if (Columns.FirstOrDefault(column => !heads.Contains(column)) is { } missing)
        {
            wrong.Add($"The file has no column “{missing}”. Its first line must be: {string.Join(',', Columns)}");
            return [];
        }

        if (rows.Count > MostLines + 1)
        {
            wrong.Add($"The file has more than {MostLines} lines");
            return [];
        }

        return [.. rows.Skip(1).Where(row => row.Cells.Any(cell => cell.Trim().Length > 0)).Select(row => Person(row.Line, column => heads.IndexOf(column) is var at && at < row.Cells.Length ? row.Cells[at].Trim() : "", wrong))];
    }

    private static PersonTold Person(int line, Func<string, string> cell, ICollection<string> wrong)
    {
        var post = cell("post");
        var code = Posts.Codes.Codes.FirstOrDefault(each => each.Value.Equals(post, StringComparison.OrdinalIgnoreCase) || each.Meaning.Equals(post, StringComparison.OrdinalIgnoreCase))?.Value ?? post;
        return new(line, cell("id"), cell("given"), cell("family"), cell("email"), code, cell("team"), Day("from"), Day("until"));

        DateOnly? Day(string column)
        {
            if (cell(column).Length == 0)
            {
                return null;
            }

            if (DateOnly.TryParseExact(cell(column), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            wrong.Add($"Line {line}: “{cell(column)}” is not a date: write it as 2026-05-02");
            return null;
        }
    }
}
