using System.Text;
using Belong.Data.Papers;
using Belong.Performance.Papers;
using Belong.Web.Papers;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Sheet = Belong.Web.House.Sheet;

namespace Belong.Web.Tests.House;

/// <summary>Workbooks, read back with another library than wrote them.</summary>
public sealed class SheetTests
{
    [Fact]
    public void Days_are_dates_counts_are_numbers_and_ids_stay_words_with_the_nought_at_their_front()
    {
        var book = Read(new Sheet("Children", ["Child id", "Unique pupil number", "Born", "Moves", "Share", "Before days", "Nothing"],
        [
            ["000123", "A801200001001", new DateOnly(2010, 5, 4), 3, 12.5m, new DateOnly(1899, 12, 31), null],
        ]).AsXlsx());
        Assert.Equal(
            [("000123", "words"), ("A801200001001", "words"), ("2010-05-04", "d mmmm yyyy"), ("3", "number"), ("12.5", "number"), ("1899-12-31", "words"), ("", "nothing")],
            book["Children"][1]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 1622 000000")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("<script>&amp;")]
    [InlineData("a\u0001b\uFFFFc\uD800")]
    public void Words_stay_words_whatever_they_look_like(string words)
    {
        var bytes = new Sheet(words, [words], [[words]]).AsXlsx();
        Assert.Equal(("words", Printable(words)), Read(bytes).Values.Single()[1].Select(cell => (cell.Kind, cell.Text)).Single());
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<CellFormula>());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44 1622 000000", "'+44 1622 000000")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1+1", "'\t=1+1")]
    [InlineData("\r=1+1", "\"'\r=1+1\"")]
    [InlineData("\n=1+1", "\"'\n=1+1\"")]
    [InlineData("\uFEFF=1+1", "'=1+1")]
    [InlineData("\0=1+1", "'=1+1")]
    [InlineData("a \"b\",=c", "\"a \"\"b\"\",=c\"")]
    public void No_cell_of_a_CSV_is_taken_for_a_formula_and_none_breaks_out_of_its_place(string words, string written) =>
        Assert.Equal($"{written},{written},-3\r\nHead,{written},2.5\r\n", Encoding.UTF8.GetString(new Sheet("List", [words, words, "-3"], [["Head", words, 2.5m]]).AsCsv().AsSpan(3)).Replace(",'-3\r", ",-3\r", StringComparison.Ordinal));

    [Fact]
    public void The_heading_is_bold_and_stays_in_sight_columns_are_as_wide_as_their_words_and_a_filter_is_ready()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(new Sheet("Work", ["What", "By", "Why"], [["Visit", new DateOnly(2026, 5, 4), new string('w', 400)]]).AsXlsx()), false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        var pane = sheet.Descendants<Pane>().Single();
        Assert.Equal((PaneStateValues.Frozen, 1d, "A2"), (pane.State!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value));
        Assert.Equal([9, 12, 60], sheet.Descendants<Column>().Select(column => (int)Math.Floor(column.Width!.Value)));
        Assert.Equal("A1:C2", sheet.Descendants<AutoFilter>().Single().Reference!.Value);
        var styles = document.WorkbookPart.WorkbookStylesPart!.Stylesheet!;
        var looks = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)sheet.Descendants<Cell>().First().StyleIndex!.Value);
        Assert.NotNull(styles.Fonts!.Elements<Font>().ElementAt((int)looks.FontId!.Value).Bold);
    }

    [Fact]
    public void What_a_list_is_of_stands_on_a_sheet_after_it_and_no_two_sheets_have_one_name()
    {
        var book = Read(Sheet.Workbook([
            new("History", ["A"], [["1"]]) { About = [("Title", "My work"), ("Tasks", 2), ("Team", null), ("Filter", "")] },
            new("history", ["A"], []),
            new("A name of more than thirty-one letters, that is cut", ["A"], []),
            new("A name of more than thirty-one letters, cut elsewhere", ["A"], []),
        ]));
        Assert.Equal(["History 2", "history 3", "A name of more than thirty-one ", "A name of more than thirty-on 2", "About this list"], book.Keys);
        Assert.Equal([[("Title", "words"), ("My work", "words")], [("Tasks", "words"), ("2", "number")]], book["About this list"].Skip(1));
    }

    [Fact]
    public void A_list_without_rows_and_a_cell_of_more_than_a_spreadsheet_holds_open_all_the_same()
    {
        Assert.Single(Read(new Sheet("Empty", ["A", "B"], []).AsXlsx())["Empty"]);
        Assert.Equal(32_767, Read(new Sheet("Long", ["A"], [[new string('x', 40_000)]]).AsXlsx())["Long"][1][0].Text.Length);
    }

    [Fact]
    public void A_reports_table_has_in_the_workbook_what_the_paper_prints()
    {
        var book = Tables("""
            ## Who to ring

            | Who | Number | Reference | Change | Share |
            |---|---|---|---|---|
            | Duty desk | 01622000000 | 0071 | -3 | 4.5% |
            | Out of hours | 03000 419191 | 12E5 | +12 | 10% |
            | Total | 1,234 | 00 | 3 | 5% |
            """)["Who to ring"];
        Assert.Equal([("Duty desk", "words"), ("01622000000", "words"), ("0071", "words"), ("-3", "0;-0"), ("0.045", "0.0%")], book[1]);
        Assert.Equal([("Out of hours", "words"), ("03000 419191", "words"), ("12E5", "words"), ("12", "+0;-0;0"), ("0.1", "0%")], book[2]);
        Assert.Equal([("Total", "words"), ("1234", "#,##0"), ("00", "words"), ("3", "0"), ("0.05", "0%")], book[3]);
    }

    [Fact]
    public void A_number_among_references_is_a_reference_and_a_count_beside_words_is_a_count()
    {
        var book = Tables("""
            | Home | URN | Telephone | Children | Paid | Rate | Moved |
            |---|---|---|---|---|---|---|
            | Oak | SC12345 | 441622000000 | 4 | £1,250.50 | 12.50 | −2 |
            | Elm | 1234567 | 1622000000 | c | £0 | 0.5 | 0 |
            | Ash | 2345678 | +441622000000 | not known | –  | 1.2.3 | +0 |
            """)["Table"];
        Assert.Equal([("Oak", "words"), ("SC12345", "words"), ("441622000000", "words"), ("4", "0"), ("1250.5", "£#,##0.00"), ("12.5", "0.00"), ("-2", "0;\u22120")], book[1]);
        Assert.Equal([("Elm", "words"), ("1234567", "words"), ("1622000000", "words"), ("c", "words"), ("0", "£0"), ("0.5", "0.0"), ("0", "0")], book[2]);
        Assert.Equal([("Ash", "words"), ("2345678", "words"), ("+441622000000", "words"), ("not known", "words"), ("–", "words"), ("1.2.3", "words"), ("+0", "words")], book[3]);
    }

    [Fact]
    public void Columns_of_references_do_not_stand_to_the_right_as_numbers_do() =>
        Assert.Equal([false, false, true], PaperHtml.Numbers(Blocks("""
            | Who | Number | Calls |
            |---|---|---|
            | Duty desk | 01622000000 | 12 |
            | Other | 1622000001 | 3 |
            """).OfType<Grid>().Single()));

    /// <summary>Somebody who hears a paper goes from table to table by name: one under a heading has its name, a second there says that it is the second.</summary>
    [Theory]
    [InlineData("## Reviews\n\n| Who | Held |\n|---|---|\n| All | 3 |\n\nAnd of these\n\n| Who | Late |\n|---|---|\n| All | 1 |\n", 2)]
    [InlineData("| Who | Held |\n|---|---|\n| All | 3 |\n\n| Who | Late |\n|---|---|\n| All | 1 |\n\n# \"Visits\" & <others>\n\n| Who | Seen |\n|---|---|\n| All | 2 |\n\n| Who | Not seen |\n|---|---|\n| All | 2 |\n", 4)]
    public void Every_table_of_a_paper_and_the_region_round_it_has_a_name_of_its_own(string markdown, int tables)
    {
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(new PaperHtml(_ => null).Of(Blocks(markdown)));
        string NameOf(AngleSharp.Dom.IElement element) => element.GetAttribute("aria-label") ?? page.GetElementById(element.GetAttribute("aria-labelledby") ?? "")?.TextContent ?? "";
        foreach (var kind in (string[])["table", "[role=region]"])
        {
            var names = page.QuerySelectorAll(kind).Select(NameOf).ToList();
            Assert.Equal(tables, names.Count);
            Assert.DoesNotContain("", names);
            Assert.Distinct(names);
        }
    }

    private static IEnumerable<Block> Blocks(string markdown) => ReadMarkdown.Of(markdown).Blocks;

    private static Dictionary<string, List<(string Text, string Kind)[]>> Tables(string markdown) => Read(Sheet.Workbook([.. PaperTables.TablesOf(Blocks(markdown)).Select(table => PaperTables.SheetOf(table.Grid, table.Name, table.Name))]));

    private static string Printable(string words) => new([.. words.Where(letter => letter is not ('\u0001' or '\uFFFF' or '\uD800' or '\uFFFD'))]);

    /// <summary>Each sheet's rows: the text of each cell, and whether it is words, a number or what it is shown as.</summary>
    private static Dictionary<string, List<(string Text, string Kind)[]>> Read(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var book = document.WorkbookPart!;
        var shared = book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
        var styles = book.WorkbookStylesPart!.Stylesheet!;
        var formats = styles.NumberingFormats?.Elements<NumberingFormat>().ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode!.Value!) ?? [];
        formats[1] = "0";
        formats[3] = "#,##0";
        formats[2] = "0.00";
        formats[9] = "0%";
        return book.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ToDictionary(
            sheet => sheet.Name!.Value!,
            sheet => ((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell =>
            {
                var kind = cell.DataType?.Value;
                if (kind == CellValues.InlineString || kind == CellValues.SharedString || kind == CellValues.String)
                {
                    return (kind == CellValues.SharedString ? shared[int.Parse(cell.InnerText)] : cell.InnerText, "words");
                }

                if (cell.CellValue is null)
                {
                    return ("", "nothing");
                }

                var format = cell.StyleIndex is { } style ? formats.GetValueOrDefault(styles.CellFormats!.Elements<CellFormat>().ElementAt((int)style.Value).NumberFormatId?.Value ?? 0) : null;
                return format is "d mmmm yyyy" ? (DateTime.FromOADate(double.Parse(cell.InnerText)).ToString("yyyy-MM-dd"), format) : (cell.InnerText, format ?? "number");
            }).ToArray()).ToList());
    }
}
