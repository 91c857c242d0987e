using System.IO.Compression;
using System.Text;

namespace Belong.Tests;

/// <summary>A workbook with the rows of each sheet, as any spreadsheet writes it.</summary>
internal static class ABook
{
    /// <summary>A row of cells: numbers begin with =, blanks are left out, all else is words.</summary>
    public static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells.Select((cell, i) => cell.Length == 0 ? ""
        : cell[0] == '=' ? $"<c r=\"{(char)('A' + i)}{number}\"><v>{cell[1..]}</v></c>"
        : $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"))}</row>";

    public static byte[] Of(params (string Name, string Rows)[] sheets) => Of("", sheets);

    /// <param name="properties">What the workbook says of itself.</param>
    public static byte[] Of(string properties, params (string Name, string Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Part(string name, string text)
            {
                using var into = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                into.Write(text);
            }

            const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            const string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            Part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + string.Concat(sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")) + "</Types>");
            Part("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i}\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>")) + "</Relationships>");
            Part("xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\">{properties}<sheets>{string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"/>"))}</sheets></workbook>");
            foreach (var (i, sheet) in sheets.Index())
            {
                Part($"xl/worksheets/sheet{i}.xml", $"<worksheet xmlns=\"{main}\"><sheetData>{sheet.Rows}</sheetData></worksheet>");
            }
        }

        return stream.ToArray();
    }
}
