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
        File.WriteAllBytes(In("return.xlsx"), ABook.Of(
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

    /// <summary>14 February 2026 is day 46067 of a count from 1900 and day 44605 of one from 1904.</summary>
    [Theory]
    [InlineData("", 46067)]
    [InlineData("<workbookPr date1904=\"0\"/>", 46067)]
    [InlineData("<workbookPr date1904=\"1\"/>", 44605)]
    [InlineData("<workbookPr defaultThemeVersion=\"124226\" date1904=\"true\"/>", 44605)]
    public void A_workbook_begun_on_a_Mac_counts_its_days_from_1904(string properties, int day)
    {
        File.WriteAllBytes(In("reviews.xlsx"), ABook.Of(properties, ("Reviews", ABook.Row(1, "CHILD", "DOB", "REVIEW", "REVIEW_CODE") + ABook.Row(2, "7001", "", $"={day}", "PN1"))));
        Assert.Equal("14/02/2026", ReadReturn.Of(2026, ReturnFiles.In(folder)).Children["7001"][0]["REVIEW"]);
    }

    /// <summary>Programs that write workbooks put formulas in without working them out. An open episode is not what the office meant.</summary>
    [Fact]
    public void A_formula_without_what_it_comes_to_is_not_read_as_blank()
    {
        const string End = "<c r=\"D2\"><f>C2+30</f></c>", Worked = "<c r=\"D3\"><f>C3+30</f><v>46097</v></c>", Empty = "<c r=\"D4\" t=\"str\"><f>IF(C4=1,C4,\"\")</f><v></v></c>";
        File.WriteAllBytes(In("dolo.xlsx"), ABook.Of(("DoLo", ABook.Row(1, "CHILD", "DOB", "DOLO_START", "DOLO_END")
            + ABook.Row(2, "7001", "", "=46067").Replace("</row>", End + "</row>") + ABook.Row(3, "7002", "", "=46067").Replace("</row>", Worked + "</row>") + ABook.Row(4, "7003", "", "=46067").Replace("</row>", Empty + "</row>"))));
        var read = ReadReturn.Of(2026, ReturnFiles.In(folder));
        Assert.Equal(("dolo.xlsx", 2, "DOLO_END", "The cell has a formula and not what it comes to: open the workbook in a spreadsheet and save it again"), Assert.Single(read.NotUnderstood) switch { var told => (told.File, told.Line, told.Column, told.Why) });
        Assert.Equal(("16/03/2026", ""), (read.Children["7002"][0]["DOLO_END"], read.Children["7003"][0]["DOLO_END"]));
    }

    [Theory]
    [InlineData("episodes.zip", "unpack it beside the other files")]
    [InlineData("header.csv.gz", "unpack it beside the other files")]
    [InlineData("Return 2027.xlsb", "save it as XLSX or CSV")]
    [InlineData("episodes.accdb", "save it as XLSX or CSV")]
    public void What_may_hold_a_table_and_cannot_be_read_stands_in_the_way(string name, string why)
    {
        File.WriteAllBytes(In(name), [.. "PK"u8, 3, 4, 5, 6]);
        File.WriteAllText(In("letter.pdf"), "%PDF");
        var read = ReadReturn.Of(2026, ReturnFiles.In(folder));
        Assert.Contains(why, Assert.Single(read.NotUnderstood, each => each.Of == Unread.Table).Why, StringComparison.Ordinal);
        Assert.Equal("letter.pdf", Assert.Single(read.NotUnderstood, each => each.Of == Unread.Beside).File);
        Assert.DoesNotContain(ReadReturn.Of(2026, ReturnFiles.In(folder, [name])).NotUnderstood, each => each.Of == Unread.Table);
    }

    /// <summary>A sheet with blank columns round its table, and one table in a workbook and in a CSV file beside it.</summary>
    [Fact]
    public void Blank_columns_of_a_sheet_say_nothing_and_a_sheet_and_a_file_of_one_table_are_not_chosen_between()
    {
        File.WriteAllBytes(In("missing.xlsx"), ABook.Of(("Missing", ABook.Row(1, "", "CHILD", "DOB", "MISSING", "MIS_START", "MIS_END", "", "") + ABook.Row(2, "", "7001", "", "M", "=46067", "", "", " "))));
        var read = ReadReturn.Of(2026, ReturnFiles.In(folder));
        Assert.Empty(read.NotUnderstood);
        Assert.Equal(["7001", "", "M", "14/02/2026", ""], read.Children["7001"][0].Values);

        File.WriteAllText(In("missing corrected.csv"), "CHILD,DOB,MISSING,MIS_START,MIS_END\n7001,,M,14/02/2026,15/02/2026\n");
        read = ReadReturn.Of(2026, ReturnFiles.In(folder));
        Assert.Equal(["missing corrected.csv", "missing.xlsx"], read.NotUnderstood.Select(each => each.File));
        Assert.All(read.NotUnderstood, each => Assert.Equal(Unread.Table, each.Of));
        Assert.Empty(read.Children);
    }

    /// <summary>An XML file of the whole return and a table of its own beside it.</summary>
    [Fact]
    public void A_table_in_an_XML_return_and_in_a_file_is_not_chosen_between_and_one_that_only_the_file_has_is_read()
    {
        File.WriteAllText(In("return.xml"), "<EXPSSDA903><CHILD><HEADER><CHILDID>7001</CHILDID><SEX>F</SEX><DOB>12/05/2013</DOB></HEADER><EPISODE><DECOM>14/02/2026</DECOM></EPISODE></CHILD></EXPSSDA903>");
        File.WriteAllText(In("sw.csv"), "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n7001,,SW1,14/02/2026,,FCONTA\n");
        Assert.Empty(ReadReturn.Of(2026, ReturnFiles.In(folder)).NotUnderstood);
        Assert.Equal(3, ReadReturn.Of(2026, ReturnFiles.In(folder)).Children["7001"].Length);

        File.WriteAllText(In("header.csv"), "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n7001,M,12/05/2013,WBRI,,,\n");
        var read = ReadReturn.Of(2026, ReturnFiles.In(folder));
        Assert.Equal(["header.csv", "return.xml"], read.NotUnderstood.Select(each => each.File));
        Assert.DoesNotContain(Tables.Header, read.Tables);
    }

    private string In(string name) => Path.Combine(folder, name);
}
