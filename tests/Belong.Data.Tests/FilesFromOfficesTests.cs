using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Places;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;
using Belong.Returns.Ssda903.Export;

namespace Belong.Data.Tests;

/// <summary>Small returns that failed elsewhere, each with what is right.</summary>
public class FilesFromOfficesTests
{
    private const string Kent = "E10000016";

    [Fact]
    public void Blank_columns_at_the_edge_of_a_table_change_no_answer()
    {
        var (with, without) = (Check("01-trailing-blank-columns", "this"), Check("02-file-that-says-nothing", "this-good"));
        Assert.Empty(with.Files.NotUnderstood);
        Assert.Equal(Errors(without.Found), Errors(with.Found));
        Assert.Equal(without.Found.NotRun.Count, with.Found.NotRun.Count);
    }

    [Fact]
    public async Task A_table_of_headings_only_withdraws_nothing_and_is_told_of()
    {
        await using var ledger = Ledger.Open(Engine.Of(Databases.New("sqlite")));
        await Takes(ledger, 2026, "02-file-that-says-nothing", "last");
        await Takes(ledger, 2027, "02-file-that-says-nothing", "this-good");
        var before = Figures(ledger, 2026) + Figures(ledger, 2027);
        var (refused, result) = await Import(2027, "02-file-that-says-nothing", "heading-only").RunAsync(ledger, new Actor("import-903", "Import"), Day("2027-06-01"));
        Assert.Null(refused);
        Assert.Equal(0, result!.Withdrawn.Count);
        Assert.Equal(before, Figures(ledger, 2026) + Figures(ledger, 2027));
        Assert.Contains("episodes.csv line 1: The table Episodes has headings and no rows", Assert.Single(Check("02-file-that-says-nothing", "heading-only").Files.Remarks).InWords, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a-column-missing", "episodes.csv", "the column URN is missing. Expected CHILD,DECOM,RNE")]
    [InlineData("f-xlsx", "episodes.xlsx", "cannot be read as a workbook")]
    public void What_cannot_be_read_is_named_by_check_and_import_alike(string folder, string file, string why)
    {
        var told = Assert.Single(Check("03-refused-without-why", folder).Files.InTheWay);
        Assert.Equal(file, told.File);
        Assert.Contains(why, told.Why, StringComparison.Ordinal);
        var import = Import(2027, "03-refused-without-why", folder);
        Assert.Equal(told, Assert.Single(import.InTheWay));
        Assert.Equal([file], import.FilesInTheWay);
        Assert.Empty(import.Without(import.FilesInTheWay).InTheWay);
    }

    [Fact]
    public void A_row_is_named_by_its_line_in_the_file_wherever_it_is_named()
    {
        var (files, found) = Check("04-row-numbers", "this");
        var lines = File.ReadAllLines(Path.Combine(Folder("04-row-numbers", "this"), "episodes.csv"));
        foreach (var row in found.Return.Children.SelectMany(child => child.Episodes))
        {
            Assert.StartsWith($"{row.Child},", lines[row.Line - 1], StringComparison.Ordinal);
            Assert.Equal(lines[row.Line - 1], string.Join(',', files.Given[Tables.Episodes].Values(row)!));
        }
    }

    [Fact]
    public async Task Codes_with_blanks_beside_them_are_the_codes_for_check_import_and_record()
    {
        await using var ledger = Ledger.Open(Engine.Of(Databases.New("sqlite")));
        await Takes(ledger, 2026, "05-blanks-that-cannot-be-seen", "last");
        await Takes(ledger, 2027, "05-blanks-that-cannot-be-seen", "codes");
        var (files, found) = Check("05-blanks-that-cannot-be-seen", "codes");
        Assert.DoesNotContain(found.Findings, each => each.Rule.Code is "143" or "146" or "141" or "503D" or "503E");
        Assert.Equal(Errors(CheckRecord.Of(ledger.County, 2027).Found.Findings), Errors(found.Findings));
        Assert.NotEmpty(files.Remarks);
    }

    [Fact]
    public async Task Ids_are_told_apart_by_what_can_be_seen_of_them_only()
    {
        await using var ledger = Ledger.Open(Engine.Of(Databases.New("sqlite")));
        await Takes(ledger, 2026, "05-blanks-that-cannot-be-seen", "last");
        var before = ledger.County.Children.Length;
        var result = await Takes(ledger, 2027, "05-blanks-that-cannot-be-seen", "ids");
        var (files, found) = Check("05-blanks-that-cannot-be-seen", "ids");
        Assert.Contains(result.NotUnderstood, each => each.Column == "CHILD" && each.Value!.EndsWith("[zero-width space]", StringComparison.Ordinal));
        Assert.Equal(result.NotUnderstood.Select(each => each.InWords.ToUpperInvariant()), files.NotUnderstood.Select(each => each.InWords.ToUpperInvariant()));
        var ids = found.Return.Children.Where(child => child.RowsOf(Tables.All).Any()).Select(child => child.Id).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Import(2027, "05-blanks-that-cannot-be-seen", "ids").Preview(ledger.County, Day("2027-06-01")).Result!.Children, ids.Count);
        Assert.DoesNotContain(ledger.County.Children, child => child.ChildId!.Contains('\u200B', StringComparison.Ordinal));
        Assert.True(ledger.County.Children.Length - before < 3);
    }

    [Theory]
    [InlineData("uk-lad25cd.csv", 0)]
    [InlineData("uk-lad26cd.csv", 0)]
    [InlineData("england-only.csv", 1)]
    public void A_list_of_postcodes_is_known_though_its_columns_carry_another_year(string list, int kind)
    {
        var postcodes = PostcodeFile.Open(Path.Combine(Folder("12-postcode-list-of-another-year"), list));
        Assert.Equal(kind == 1 ? Nations.England : Nations.England | Nations.Wales | Nations.Scotland | Nations.NorthernIreland, postcodes.Nations);
        var (_, found) = Check("12-postcode-list-of-another-year", "this", postcodes);
        var areas = found.Return.Children.SelectMany(child => child.Episodes).Select(episode => episode.PlLa).ToHashSet();
        Assert.Superset(new HashSet<string> { "E10000016", "WAL", "SCO", "NIR" }, areas);
    }

    [Fact]
    public void A_list_without_a_column_of_authorities_is_refused_with_what_it_has()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("belong-postcodes-").FullName, "list.csv");
        File.WriteAllText(file, "pcds,ward26cd,east1m,north1m\nTN2 4XH,E05000001,559913,145919\n");
        Assert.Equal("The postcode file needs the columns pcd (or pcds), oseast1m, osnrth1m and the authority (oslaua, or ladNNcd with the year): it has pcds, ward26cd, east1m, north1m", Assert.Throws<InvalidDataException>(() => PostcodeFile.Read(file)).Message);
        File.WriteAllText(file, "pcds,lad26cd,east1m,north1m\nTN2 4XH,E07000116,559913,145919\nBT1 5GS,,333850,374050\nBT2 8HB,N09000003,100,100\n");
        var list = PostcodeFile.Read(file);
        Assert.Equal((2, 1, Nations.England | Nations.NorthernIreland), (list.Count, list.PassedOver, list.Nations)); // where neither grid has the place, nobody can say where it is
    }

    [Fact]
    public void Miles_across_the_Irish_Sea_are_those_of_the_map()
    {
        var list = PostcodeFile.Read(Path.Combine(Folder("13-northern-ireland-miles"), "uk.csv"));
        var belfast = list.Find("BT1 5GS")!.Value;
        Assert.InRange(Postcode.Miles(list.Find("CH64 2UZ")!.Value, belfast), 140, 155); // Neston to Belfast
        Assert.InRange(Postcode.Miles(list.Find("TN2 4XH")!.Value, belfast), 345, 355); // Tunbridge Wells to Belfast
        Assert.InRange(belfast.East, 146_200, 146_320);
        Assert.InRange(belfast.North, 529_460, 529_580);
    }

    [Fact]
    public async Task A_child_whom_next_years_files_leave_out_stays_in_last_years_figures()
    {
        foreach (var next in new[] { "one-team", "one-child-less" })
        {
            await using var ledger = Ledger.Open(Engine.Of(Databases.New("sqlite")));
            await Takes(ledger, 2026, "17-child-left-out-next-year", "last");
            var before = Figures(ledger, 2026);
            var import = Import(2027, "17-child-left-out-next-year", next);
            var (refused, result) = await import.RunAsync(ledger, new Actor("import-903", "Import"), Day("2027-06-01"));
            Assert.Null(refused);
            Assert.Equal(0, result!.Withdrawn.Count);
            Assert.Equal(before, Figures(ledger, 2026));
        }
    }

    [Theory]
    [InlineData("old-name", "episodes_old.csv")]
    [InlineData("with-space", "episodes 2025-26.csv")]
    public void Of_two_files_of_one_table_neither_is_guessed(string folder, string other)
    {
        Assert.Equal(["episodes.csv", other], Check("31-two-files-of-one-table", folder).Files.InTheWay.Select(each => each.File).OrderByDescending(name => name == "episodes.csv"));
        var import = Import(2027, "31-two-files-of-one-table", folder);
        Assert.Equal(2, import.InTheWay.Count);
        Assert.Empty(import.Without([other]).InTheWay);
    }

    private static string Folder(params string[] parts) => SharedFolder.Path(["cases", "turn-2", .. parts]);

    private static (FilesToCheck Files, Checked Found) Check(string name, string folder, IPlaceOfPostcode? postcodes = null)
    {
        var last = Folder(name, "last");
        var files = CheckFiles.Read(2027, Kent, ReturnFiles.In(Folder(name, folder)), Directory.Exists(last) ? ReturnFiles.In(last) : null, postcodes, null);
        return (files, CheckReturn.Run(files.Return));
    }

    private static ImportReturn Import(int year, string name, string folder) => ImportReturn.Read(year, Kent, ReturnFiles.In(Folder(name, folder)));

    private static async Task<ImportResult> Takes(Ledger ledger, int year, string name, string folder)
    {
        var (refused, result) = await Import(year, name, folder).RunAsync(ledger, new Actor("import-903", "Import"), Day("2027-06-01"));
        Assert.Null(refused);
        return result!;
    }

    private static string Errors(Checked found) => Errors(found.Findings);

    private static string Errors(IEnumerable<(Rule Rule, Row Row)> findings) => string.Join(' ', findings.Select(each => $"{each.Rule.Code}:{each.Row.Table.Name}:{each.Row.Child}:{each.Row.Number}").Order(StringComparer.Ordinal));

    private static string Figures(Ledger ledger, int year)
    {
        var county = ledger.County;
        return string.Join('\n', Performance.Figures.All(new Performance.Reading(county, new Domain.Time.ReportingYear(year), Terms.Of(county, Day("2027-06-01")))).Select(figure => $"{figure.Key} {figure.Value} {figure.Numerator} {figure.Denominator}").Order(StringComparer.Ordinal));
    }
}
