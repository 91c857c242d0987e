using System.Globalization;
using System.Text;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Belong.Web.House;

/// <summary>
/// A list to download: as XLSX, or as CSV in which no cell can be taken for a formula. What a cell is depends on its type and never on
/// its look: days are dates, counts and shares are numbers, and words are text, so that the nought at the front of an id stays.
/// </summary>
public sealed class Sheet(string name, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<object?>> rows)
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Days = "d mmmm yyyy";
    private const string Words = "@";
    private const int Narrowest = 9;
    private const int Widest = 60;

    /// <summary>Excel opens no cell with more.</summary>
    private const int LongestCell = 32_767;

    /// <summary>The first day that spreadsheet programs agree on; an earlier day is written as words.</summary>
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    /// <summary>What the list is of: its title, filter, base and day. On a sheet of their own after the list, so that the list can be sorted and read by programs.</summary>
    public IReadOnlyList<(string What, object? Value)> About { get; init; } = [];

    /// <summary>What stands in large letters over the list; blank for none. A list with a title has no filter, for it is to be read, not worked with.</summary>
    public string Title { get; init; } = "";

    /// <summary>Lines beneath the title.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];

    /// <summary>A line beneath the list; blank for none.</summary>
    public string Below { get; init; } = "";

    /// <summary>The last row tells all of those above it.</summary>
    public bool HasTotal { get; init; }

    public byte[] AsCsv()
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(heads))
        {
            text.AppendJoin(',', row.Select(CsvCell)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    public byte[] AsXlsx() => Workbook([this]);

    /// <summary>Several lists in one workbook, each on a sheet of its own.</summary>
    public static byte[] Workbook(IReadOnlyList<Sheet> sheets)
    {
        using var stream = new MemoryStream();
#pragma warning disable VSTHRD002 // A stream in memory makes nobody wait.
        WriteAsync(stream, sheets).GetAwaiter().GetResult();
#pragma warning restore VSTHRD002
        return stream.ToArray();
    }

    private static async Task WriteAsync(Stream stream, IReadOnlyList<Sheet> sheets)
    {
        await using var book = await Spreadsheet.CreateNewAsync(stream, new SpreadCheetahOptions { DefaultDateTimeFormat = null });
        var styles = new Styles(book);

        // Excel keeps the name History for itself.
        var names = new HashSet<string>(["History"], StringComparer.OrdinalIgnoreCase);
        foreach (var sheet in sheets.Concat(sheets.Where(sheet => sheet.About.Count > 0).Select(AboutOf)))
        {
            await sheet.WriteAsync(book, styles, names);
        }

        await book.FinishAsync();
    }

    private static Sheet AboutOf(Sheet sheet) => new("About this list", ["What", "Words"], sheet.About.Where(line => line.Value is not (null or "")).Select(line => (IReadOnlyList<object?>)[line.What, line.Value]));

    private async Task WriteAsync(Spreadsheet book, Styles styles, HashSet<string> names)
    {
        var all = rows.ToList();
        var columns = Math.Max(heads.Count, all.Select(row => row.Count).DefaultIfEmpty(0).Max());
        var top = Title.Length > 0 ? Above.Count(line => line.Length > 0) + 2 : 0;
        var options = new WorksheetOptions { FrozenRows = top + 1 };
        for (var column = 0; column < columns; column++)
        {
            var longest = all.Prepend(heads).Max(row => column < row.Count ? LongestLine(Say(row[column])) : 0);
            options.Column(column + 1).Width = Math.Clamp(longest + 2, Narrowest, Widest);
        }

        if (all.Count > 0 && columns > 0 && top == 0)
        {
            options.AutoFilter = new($"A1:{SpreadsheetUtility.GetColumnName(columns)}{all.Count + 1}");
        }

        await book.StartWorksheetAsync(NameOf(name, names), options);
        if (top > 0)
        {
            await book.AddRowAsync([new StyledCell(Cut(Say(Title)), styles.Title)]);
            foreach (var line in Above.Where(line => line.Length > 0))
            {
                await book.AddRowAsync([new StyledCell(Cut(Say(line)), null)]);
            }

            await book.AddRowAsync(Array.Empty<StyledCell>());
        }

        await book.AddRowAsync([.. heads.Select(head => new StyledCell(Cut(Say(head)), styles.Head))]);
        foreach (var (row, i) in all.Select((row, i) => (row, i)))
        {
            await book.AddRowAsync([.. row.Select(cell => CellOf(cell, styles, isTotal: HasTotal && i == all.Count - 1))]);
        }

        if (Below.Length > 0)
        {
            await book.AddRowAsync(Array.Empty<StyledCell>());
            await book.AddRowAsync([new StyledCell(Cut(Say(Below)), null)]);
        }
    }

    private static StyledCell CellOf(object? cell, Styles styles, bool isTotal = false) => cell switch
    {
        null => default,
        PrintedNumber printed when isTotal => new(printed.Value, styles.TotalOf(printed.Format)),
        string words when isTotal => new(Cut(Say(words)), styles.TotalOf(Words)),
        int number => new(number, null),
        long number => new(number, null),
        decimal number => new(number, null),
        double number => new(number, null),
        PrintedNumber printed => new(printed.Value, styles.Of(printed.Format)),
        DateOnly day when day >= FirstDay => new(day.ToDateTime(default), styles.Of(Days)),
        _ => new(Cut(Say(cell)), styles.Of(Words)),
    };

    /// <summary>A sheet's name has no more than 31 letters, none of some, and no other sheet has it.</summary>
    private static string NameOf(string wanted, HashSet<string> taken)
    {
        var plain = new string([.. Printable.Of(wanted).Select(letter => letter is '[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\'' or '\r' or '\n' or '\t' ? ' ' : letter)]).Trim();
        plain = plain.Length == 0 ? "Sheet" : plain;
        for (var turn = 1; ; turn++)
        {
            var mark = turn == 1 ? "" : $" {turn}";
            var named = Cut(plain, 31 - mark.Length) + mark;
            if (taken.Add(named))
            {
                return named;
            }
        }
    }

    /// <summary>Never half of a letter that takes two places.</summary>
    private static string Cut(string text, int most = LongestCell) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    private static int LongestLine(string text) => text.Contains('\n', StringComparison.Ordinal) ? text.Split('\n').Max(line => line.Length) : text.Length;

    private static string CsvCell(object? cell)
    {
        var text = Say(cell);
        if (cell is string && text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..])
        {
            text = $"'{text}";
        }

        return text.IndexOfAny(['"', ',', '\n', '\r']) >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static string Say(object? cell) => cell switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        PrintedNumber printed => printed.Text,
        _ => Printable.Of(Convert.ToString(cell, CultureInfo.InvariantCulture) ?? ""),
    };

    /// <summary>The looks of a workbook's cells, each made once.</summary>
    private sealed class Styles(Spreadsheet book)
    {
        private readonly Dictionary<string, StyleId> made = new(StringComparer.Ordinal);

        public StyleId Head { get; } = book.AddStyle(new Style
        {
            Font = { Bold = true },
            Fill = { Color = System.Drawing.Color.FromArgb(0xF3, 0xF2, 0xF1) },
            Border = { Bottom = { BorderStyle = BorderStyle.Thin } },
            Alignment = { WrapText = true, Vertical = VerticalAlignment.Top },
        });

        public StyleId Title { get; } = book.AddStyle(new Style { Font = { Bold = true, Size = 14 } });

        /// <summary>The row that tells all of those above it.</summary>
        public StyleId TotalOf(string format) => made.TryGetValue($"total {format}", out var style) ? style : made[$"total {format}"] = book.AddStyle(new Style { Font = { Bold = true }, Border = { Top = { BorderStyle = BorderStyle.Thin } }, Format = NumberFormat.Custom(format) });

        /// <summary>Words wrap, and are of the format of text: what looks like a number or a formula stays words when the cell is edited.</summary>
        public StyleId Of(string format) => made.TryGetValue(format, out var style) ? style : made[format] = book.AddStyle(new Style
        {
            Format = NumberFormat.Custom(format),
            Alignment = { WrapText = format == Words, Vertical = VerticalAlignment.Top },
        });
    }
}
