using System.Globalization;
using System.Text;
using Belong.Returns.Ssda903;

namespace Belong.Data;

/// <summary>The files of a return as they come from an office: CSV, plain text, XML and workbooks, each known by its contents.</summary>
public static class ReturnFiles
{
    /// <summary>The columns of a return that hold days. A workbook counts its days, and only the column says that a number is one.</summary>
    private static readonly HashSet<string> Days = [.. Tables.All.SelectMany(table => table.Dates.Keys), "DATE_PERM"];

    /// <summary>What a table of a return may be called. What it is its contents say.</summary>
    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase) { "", ".csv", ".txt", ".tsv", ".tab", ".xml", ".xlsx", ".xlsm", ".xls", ".ods" };

    private const string Packed = "This is a packed folder or file, which is not read: unpack it beside the other files";
    private const string Foreign = "Tables in files of this kind are not read: save it as XLSX or CSV";

    /// <summary>Kinds of file that are not read and may well hold tables of the return. A letter or a picture does not; JSON is mostly an answer of check-903, kept beside what it is of.</summary>
    private static readonly Dictionary<string, string> Holding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".zip"] = Packed,
        [".gz"] = Packed,
        [".7z"] = Packed,
        [".rar"] = Packed,
        [".tar"] = Packed,
        [".tgz"] = Packed,
        [".xlsb"] = Foreign,
        [".numbers"] = Foreign,
        [".mdb"] = Foreign,
        [".accdb"] = Foreign,
        [".sav"] = Foreign,
        [".parquet"] = Foreign,
    };

    /// <summary>From the end of 1899, where the usual count begins, to 1 January 1904.</summary>
    private const int DaysTo1904 = 1462;

    /// <summary>What a workbook may hold in all, in letters: more than the return of 80,000 children. A file of a few hundred kilobytes can unfold to gigabytes.</summary>
    private const int MostLetters = 100_000_000;

    /// <summary>Of a file below the folder no more is read: enough to say which table it is.</summary>
    private const int Glance = 64 * 1024;
    private const int MostBelow = 200;

    /// <summary>The files of a folder, by name, and those below it, which are looked at and not read.</summary>
    /// <param name="without">Names of files to leave out.</param>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file to be left out is not there.</exception>
    public static IReadOnlyList<ReturnFile> In(string folder, IReadOnlyCollection<string>? without = null)
    {
        var left = new HashSet<string>(without ?? [], StringComparer.OrdinalIgnoreCase);
        var files = new List<ReturnFile>();
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (!left.Remove(name) && !name.StartsWith('.'))
            {
                files.AddRange(Of(name, Kinds.Contains(Path.GetExtension(name)) ? File.ReadAllBytes(path) : []));
            }
        }

        var below = Directory.EnumerateDirectories(folder).SelectMany(each => Directory.EnumerateFiles(each, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2 }));
        foreach (var path in below.Where(path => Kinds.Contains(Path.GetExtension(path)) && Path.HasExtension(path)).Take(MostBelow).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!left.Remove(name))
            {
                files.AddRange(Of(name, Beginning(path)).Where(file => file.CannotBeRead is null).Select(file => file with { InSubfolder = true }));
            }
        }

        return left.Count == 0 ? files : throw new InvalidDataException($"There is no file {left.First()} in {folder} to leave out");
    }

    /// <summary>One file, or a workbook's sheets, each as a file of its own.</summary>
    public static IReadOnlyList<ReturnFile> Of(string name, byte[] bytes)
    {
        if (Holding.TryGetValue(Path.GetExtension(name), out var why))
        {
            return [new(name, []) { CannotBeRead = why }];
        }

        if (!Kinds.Contains(Path.GetExtension(name)))
        {
            return [new(name, []) { IsOther = true }];
        }

        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return [new(name, []) { CannotBeRead = "This is a workbook of the old kind (XLS), or one with a password, which cannot be read: save it as XLSX or CSV" }];
        }

        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            return [new(name, bytes)];
        }

        try
        {
            var from1904 = Workbook.CountsFrom1904(name, new MemoryStream(bytes));
            var sheets = new List<(string Name, byte[] Csv)>();
            var room = MostLetters;
            foreach (var (called, rows) in Workbook.Sheets(name, new MemoryStream(bytes)))
            {
                if (AsCsv(rows, from1904 ? DaysTo1904 : 0, ref room) is { Length: > 0 } csv)
                {
                    sheets.Add((called, csv));
                }
            }

            return sheets.Count switch
            {
                0 => [new(name, []) { CannotBeRead = "The workbook has no sheet with anything in it" }],
                1 => [new(name, sheets[0].Csv)],
                _ => [.. sheets.Select(sheet => new ReturnFile($"{name}, sheet {sheet.Name}", sheet.Csv))],
            };
        }
        catch (InvalidDataException exception)
        {
            return [new(name, []) { CannotBeRead = $"The file cannot be read as a workbook: {Short(exception.Message)}. Open it in a spreadsheet and save it again as XLSX or CSV" }];
        }
    }

    /// <summary>A sheet as lines, each where it stands in the sheet, so that a row keeps its number.</summary>
    /// <param name="later">How many days later than the usual the workbook's count begins.</param>
    /// <param name="room">How many letters more the workbook may hold.</param>
    private static byte[] AsCsv(IEnumerable<string[]> rows, int later, ref int room)
    {
        var text = new StringBuilder();
        string[]? heading = null;
        foreach (var row in rows)
        {
            var isHeading = heading is null && row.Count(cell => Tables.All.Any(table => table.Columns.Contains(Blanks.Plain(cell)))) > 1;
            for (var i = 0; i < row.Length; i++)
            {
                var cell = heading is not null && i < heading.Length && Days.Contains(heading[i]) ? DayOf(row[i], later) : row[i];
                _ = text.Append(i > 0 ? "," : "").Append(cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"" : cell);
            }

            heading ??= isHeading ? [.. row.Select(Blanks.Plain)] : null;
            _ = text.Append('\n');
            if (text.Length > room)
            {
                throw new InvalidDataException("it holds more than any return does");
            }
        }

        room -= text.Length;
        var all = text.ToString();
        return all.AsSpan().ContainsAnyExcept(", \n") ? Encoding.UTF8.GetBytes(all) : [];
    }

    /// <summary>A day as a return writes it, where a workbook counts it; anything else as it is.</summary>
    private static string DayOf(string cell, int later) =>
        double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && serial + later is > 60 and < 2_958_466 && Math.Floor(serial) == serial
            ? ReturnDate.Write(DateOnly.FromDateTime(DateTime.FromOADate(serial + later)))
            : cell;

    /// <summary>A workbook whole, for it cannot be read in part; of text the first lines.</summary>
    private static byte[] Beginning(string path)
    {
        using var file = File.OpenRead(path);
        var isBook = Path.GetExtension(path).StartsWith(".xls", StringComparison.OrdinalIgnoreCase);
        var bytes = new byte[Math.Min(file.Length, isBook ? 1 << 24 : Glance)];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static string Short(string text) => text.Length <= 160 ? text : $"{text[..160]}…";
}
