using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Belong.Web.House;

/// <summary>A list taken away: as XLSX, or as CSV in which no cell can be taken for a formula.</summary>
public sealed class Sheet(string name, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<object?>> rows)
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var list = new Sheets();
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < sheets.Count; i++)
            {
                list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = sheets[i].Write(workbook), SheetId = (uint)(i + 1), Name = NameOf(sheets[i].Name, names) });
            }

            workbook.Workbook = new Workbook(list);
        }

        return stream.ToArray();
    }

    private string Name => name;

    /// <summary>A sheet's name has no more than 31 letters, none of some, and no other sheet has it.</summary>
    private static string NameOf(string wanted, HashSet<string> taken)
    {
        var plain = new string([.. Printable.Of(wanted).Select(letter => letter is '[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\'' ? ' ' : letter)]).Trim();
        plain = plain.Length == 0 ? "Sheet" : plain;
        for (var turn = 1; ; turn++)
        {
            var mark = turn == 1 ? "" : $" {turn}";
            var room = Math.Min(plain.Length, 31 - mark.Length);

            // Never half of a letter that takes two places.
            room -= room > 0 && char.IsHighSurrogate(plain[room - 1]) ? 1 : 0;
            var named = plain[..room] + mark;
            if (taken.Add(named))
            {
                return named;
            }
        }
    }

    private string Write(WorkbookPart workbook)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteStartElement(new SheetData());
            foreach (var row in rows.Prepend(heads))
            {
                writer.WriteStartElement(new Row());
                foreach (var cell in row)
                {
                    writer.WriteElement(cell is int or long or decimal or double
                        ? new Cell { DataType = CellValues.Number, CellValue = new CellValue(Convert.ToString(cell, CultureInfo.InvariantCulture)!) }
                        : new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(Say(cell)) { Space = SpaceProcessingModeValues.Preserve }) });
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        return workbook.GetIdOfPart(part);
    }

    private static string CsvCell(object? cell)
    {
        var text = Say(cell);
        if (cell is string && text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..])
        {
            text = $"'{text}";
        }

        return text.IndexOfAny(['"', ',', '\n', '\r']) >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static string Say(object? cell) => cell switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Printable.Of(Convert.ToString(cell, CultureInfo.InvariantCulture) ?? ""),
    };
}
