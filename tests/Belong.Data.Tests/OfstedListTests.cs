using System.IO.Compression;
using System.Text;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Data.Tests;

public sealed class OfstedListTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("belong-providers").FullName;
    private readonly List<NotUnderstood> doubts = [];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_combined_list_says_placements_and_kinds_in_codes_under_lines_of_title()
    {
        var providers = Read(Book(("Open", [["Ofsted"], ["As at 31 March 2026"], ["URN", "Placement code", "Placement provider code", "Setting address postcode", "Deregistration date"], ["SC1", "U1,U4", "PR4", "ab1 2cd", "46112"], ["", "", "", "", ""]])));
        var provider = providers.Find("SC1")!;
        Assert.Equal(("U1 U4", "PR4", "AB12CD", Day("2026-03-31")), (string.Join(' ', provider.Places), string.Join(' ', provider.Kinds), provider.Postcode, provider.ClosedOn.Day));
        Assert.Equal(1, providers.Count);
    }

    [Fact]
    public void The_older_lists_say_it_in_words_on_sheets_of_their_own()
    {
        var providers = Read(Book(
            ("Children's homes", [["Web link URN", "Provision type", "Sector", "Postcode"], ["SC2", "Children's home", "Private", "AB1 2CD"]]),
            ("SA providers", [["URN", "Registration end date"], ["2700001", "01/02/2026"]]),
            ("Notes", [["Read me"]])));
        Assert.Equal(("K2", "PR4"), (providers.Find("SC2")!.Places.Single(), providers.Find("SC2")!.Kinds.Single()));
        Assert.Equal(("K3", "PR4", Day("2026-02-01")), (providers.Find("2700001")!.Places.Single(), providers.Find("2700001")!.Kinds.Single(), providers.Find("2700001")!.ClosedOn.Day));
    }

    [Fact]
    public void Two_files_are_one_list_and_CSV_is_as_good()
    {
        var first = Put("a.csv", "URN,Placement code,Placement provider code\nSC1,U1,PR4\n");
        var second = Put("b.csv", "\"URN\",\"Placement code\",\"Placement provider code\"\n\"SC1\",\"U4\",\"PR4\"\nsc3,K2,PR5\n");
        var providers = OfstedList.Read([first, second], null, Day("2026-03-31"));
        Assert.Equal((2, "U1 U4"), (providers.Count, string.Join(' ', providers.Find("SC1")!.Places)));
    }

    [Theory]
    [InlineData("31/03/2026")]
    [InlineData("2026-03-31")]
    [InlineData("2026-03-31T00:00:00")]
    [InlineData("31 March 2026")]
    [InlineData("31-Mar-26")]
    [InlineData("46112")]
    public void A_closing_day_is_read_however_it_is_written(string written)
    {
        Assert.Equal(Day("2026-03-31"), Read(Put("a.csv", $"URN,date closed\nSC1,{written}\n")).Find("SC1")!.ClosedOn.Day);
        Assert.Empty(doubts);
    }

    [Fact]
    public void What_cannot_be_read_of_a_provider_is_told()
    {
        Read(Put("a.csv", "URN,Date closed,Date closed\nSC1,32/13/2026,\n"));
        Assert.Equal(["The column is there twice: the first is used", "“32/13/2026” cannot be read as the day on which the provider closed, so it is taken to be open"], doubts.Select(each => each.Why));
    }

    [Theory]
    [InlineData("")]
    [InlineData("URN,Placement code\n")]
    [InlineData("name,place\nA,B\n")]
    [InlineData("PK")]
    [InlineData("PK\u0003\u0004 and no more")]
    public void What_is_no_list_is_refused_in_words(string text) => Assert.Throws<InvalidDataException>(() => Read(Put("a.csv", text)));

    [Fact]
    public void A_hostile_workbook_is_refused_and_stops_nothing()
    {
        var good = Book(("Open", [["URN"], ["SC1"]]));
        var bytes = File.ReadAllBytes(good);
        for (var length = 0; length < bytes.Length; length += 37)
        {
            File.WriteAllBytes(In("cut.xlsx"), bytes[..length]);
            Assert.Throws<InvalidDataException>(() => Read(In("cut.xlsx")));
        }

        var refused = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var broken = (byte[])bytes.Clone();
            for (var times = 1 + random.Next(20); times > 0; times--)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(In("bad.xlsx"), broken);
            try
            {
                Read(In("bad.xlsx"));
            }
            catch (InvalidDataException)
            {
                refused++;
            }
        }

        Assert.True(refused > 100);
        var cells = "<row><c t=\"inlineStr\"><is><t>URN</t></is></c></row><row><c t=\"inlineStr\"><is><t>SC1</t></is></c></row>";
        Assert.Throws<InvalidDataException>(() => Read(Raw(cells + Repeat("<a>", 100_000) + Repeat("</a>", 100_000))));
        Assert.Throws<InvalidDataException>(() => Read(Raw(cells, prolog: "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")));
        Assert.Throws<InvalidDataException>(() => Read(Raw(cells, words: Repeat("<si><t>bomb</t></si>", 3_000_000))));
        Assert.Equal(1, Read(Raw(cells + Repeat("<row><c r=\"SF2\"><v>1</v></c></row>", 60_000))).Count);
        Assert.Equal(2, Read(Raw(cells + Repeat("<row/>", 200_001) + "<row><c r=\"A9\" t=\"inlineStr\"><is><t>SC2</t></is></c></row>")).Count);
        Assert.Equal(1, Read(Raw(cells.Replace("SC1", "SC1</t></is><f>HYPERLINK(\"http://x\")</f><is><t>", StringComparison.Ordinal))).Count);
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    [Fact]
    public void A_small_workbook_that_unfolds_to_gigabytes_is_no_file_of_a_return()
    {
        var small = Raw($"<row><c t=\"inlineStr\"><is><t>CHILD</t></is></c></row>{string.Concat(Enumerable.Repeat("<row><c r=\"SF1\"/></row>", 250_000))}");
        Assert.True(new FileInfo(small).Length < 200_000);
        Assert.Contains("it holds more than any return does", Assert.Single(ReturnFiles.Of("header.xlsx", File.ReadAllBytes(small))).CannotBeRead, StringComparison.Ordinal);
    }

    private Providers Read(string path) => OfstedList.Read([path], null, Day("2026-03-31"), doubts);

    private string In(string name) => Path.Combine(folder, name);

    private string Put(string name, string text)
    {
        File.WriteAllText(In(name), text, Encoding.Latin1);
        return In(name);
    }

    private string Book(params (string Name, string[][] Rows)[] sheets) => Zip(
        [
            .. sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml", Sheet(string.Concat(sheet.Rows.Select(row => $"<row>{string.Concat(row.Select(cell => $"<c t=\"inlineStr\"><is><t>{cell}</t></is></c>"))}</row>"))))),
        ],
        [.. sheets.Select(sheet => sheet.Name)]);

    private string Raw(string rows, string prolog = "", string? words = null) => Zip([("xl/worksheets/sheet1.xml", prolog + Sheet(rows)), .. words is null ? [] : new[] { ("xl/sharedStrings.xml", $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{words}</sst>") }], ["Open"]);

    private static string Sheet(string rows) => $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>";

    private string Zip((string Name, string Text)[] parts, string[] sheets)
    {
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var path = In($"{Guid.NewGuid():N}.xlsx");
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        void Add(string name, string text)
        {
            using var entry = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
            entry.Write(text);
        }

        Add("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{content}sheet.main+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{content}sharedStrings+xml\"/>{string.Concat(sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{content}worksheet+xml\"/>"))}</Types>");
        Add("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Add("xl/workbook.xml", $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{office}\"><sheets>{string.Concat(sheets.Select((name, i) => $"<sheet name=\"{name}\" sheetId=\"{i + 1}\" r:id=\"s{i + 1}\"/>"))}</sheets></workbook>");
        Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}{(Array.Exists(parts, part => part.Name.EndsWith("sharedStrings.xml", StringComparison.Ordinal)) ? $"<Relationship Id=\"w\" Type=\"{office}/sharedStrings\" Target=\"sharedStrings.xml\"/>" : "")}</Relationships>");
        foreach (var (name, text) in parts)
        {
            Add(name, text);
        }

        return path;
    }
}
