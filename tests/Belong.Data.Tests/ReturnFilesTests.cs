using System.IO.Compression;
using System.Text;
using Belong.Returns.Ssda903;

namespace Belong.Data.Tests;

/// <summary>A folder as an office leaves it: workbooks, notes, subfolders, files of no use.</summary>
public sealed class ReturnFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("belong-files-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_workbook_is_read_as_a_return_its_days_as_days_and_each_row_under_its_own_number()
    {
        // Row 3 of the sheet is empty and left out of the file; 46067 is 14 February 2026.
        File.WriteAllBytes(In("return.xlsx"), Book(
            ("Episodes", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>CHILD</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>DOB</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>REVIEW</t></is></c><c r=\"D1\" t=\"inlineStr\"><is><t>REVIEW_CODE</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>7001</v></c><c r=\"B2\"><v>42125</v></c><c r=\"C2\"><v>46067</v></c><c r=\"D2\" t=\"inlineStr\"><is><t>PN1</t></is></c></row>"
                + "<row r=\"4\"><c r=\"A4\"><v>7002</v></c><c r=\"C4\" t=\"inlineStr\"><is><t>20/03/2026</t></is></c><c r=\"D4\" t=\"inlineStr\"><is><t>XX, YY</t></is></c></row>"),
            ("Notes", ""),
            ("People", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Who</t></is></c></row>")));
        var read = ReadReturn.Of(2026, ReturnFiles.In(folder));
        Assert.Equal(["01/05/2015", "14/02/2026"], [read.Children["7001"][0]["DOB"], read.Children["7001"][0]["REVIEW"]]);
        Assert.Equal(("20/03/2026", "XX, YY"), (read.Children["7002"][0]["REVIEW"], read.Children["7002"][0]["REVIEW_CODE"]));
        Assert.Equal(("return.xlsx, sheet People", Unread.Beside), (Assert.Single(read.NotUnderstood).File, read.NotUnderstood[0].Of));
        var typed = Belong.Returns.Ssda903.Checking.ReadTyped.Of(ReturnFiles.In(folder));
        Assert.Equal([2, 4], typed.Tables.Rows[Tables.Reviews].Select(row => row.Line));
    }

    [Fact]
    public void What_is_no_workbook_though_it_says_so_stands_in_the_way_and_can_be_left_out()
    {
        File.WriteAllBytes(In("episodes.xlsx"), [.. "PK"u8, 3, 4, 5, 6]);
        File.WriteAllBytes(In("header.xls"), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        File.WriteAllText(In("reviews.txt"), "CHILD,DOB,REVIEW,REVIEW_CODE\n7001,,20/03/2026,PN1\n");
        File.WriteAllText(In("notes.docx"), "x");
        var read = ReadReturn.Of(2026, ReturnFiles.In(folder));
        Assert.Equal(["episodes.xlsx", "header.xls"], read.NotUnderstood.Where(each => each.Of == Unread.Table).Select(each => each.File));
        Assert.Contains("save it as XLSX or CSV", read.NotUnderstood.First(each => each.File == "header.xls").Why, StringComparison.Ordinal);
        Assert.Equal("notes.docx", Assert.Single(read.NotUnderstood, each => each.Of == Unread.Beside).File);
        Assert.Single(read.Children); // a plain text is known by its contents

        var left = ReadReturn.Of(2026, ReturnFiles.In(folder, ["episodes.xlsx", "HEADER.XLS"]));
        Assert.DoesNotContain(left.NotUnderstood, each => each.Of == Unread.Table);
        Assert.Contains("There is no file oc2.csv", Assert.Throws<InvalidDataException>(() => ReturnFiles.In(folder, ["oc2.csv"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_in_a_subfolder_is_named_and_a_folder_of_anything_is_no_matter()
    {
        Directory.CreateDirectory(In("March/old"));
        File.WriteAllText(In("March/reviews.csv"), "CHILD,DOB,REVIEW,REVIEW_CODE\n7001,,20/03/2026,PN1\n");
        File.WriteAllText(In("March/old/evidence.csv"), "TABLE,LINE\n");
        File.WriteAllBytes(In("March/old/broken.xlsx"), [.. "PK"u8, 3, 4]);
        var read = ReadReturn.Of(2026, ReturnFiles.In(folder));
        Assert.Equal(("March/reviews.csv", "The file has the table Reviews and lies in a subfolder, which is not read: move it beside the other files"), (Assert.Single(read.NotUnderstood).File, read.NotUnderstood[0].Why));
        Assert.Empty(read.Children);
        Assert.Empty(ReadReturn.Of(2026, ReturnFiles.In(folder, ["March/reviews.csv"])).NotUnderstood);
    }

    private string In(string name) => Path.Combine(folder, name);

    /// <summary>A workbook with the rows of each sheet, as any spreadsheet writes it.</summary>
    private static byte[] Book(params (string Name, string Rows)[] sheets)
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
            Part("xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets>{string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"/>"))}</sheets></workbook>");
            foreach (var (i, sheet) in sheets.Index())
            {
                Part($"xl/worksheets/sheet{i}.xml", $"<worksheet xmlns=\"{main}\"><sheetData>{sheet.Rows}</sheetData></worksheet>");
            }
        }

        return stream.ToArray();
    }
}
