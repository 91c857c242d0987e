using Belong.Domain.Children;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;
using Belong.Returns.Ssda903.Export;

namespace Belong.Data.Tests;

public sealed class ExportTests : IDisposable
{
    private const string Kent = "E10000016";
    private readonly string folder = Directory.CreateTempSubdirectory("belong-export").FullName;

    public static TheoryData<string, int, bool> SamplesWithAndWithoutLastYear()
    {
        var data = new TheoryData<string, int, bool>();
        foreach (var (name, year) in new[] { ("n200_2027", 2027), ("n200_2027_soft", 2027), ("wild400_2026_c", 2026) })
        {
            data.Add(name, year, false);
            data.Add(name, year, true);
        }

        return data;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(SamplesWithAndWithoutLastYear))]
    public async Task What_is_taken_in_comes_out_row_for_row(string sample, int year, bool withLastYear)
    {
        var files = ReturnFiles.In(SharedFolder.Sample(sample, "this_year"));
        await using var ledger = await Imported((year, files, withLastYear ? ReturnFiles.In(SharedFolder.Sample(sample, "last_year")) : null));
        var made = ReturnOfRecord.Of(ledger.County, year);
        Assert.Equal(Lines(ReadReturn.Of(year, files)), Lines(ReadReturn.Of(year, [.. WriteReturn.AsCsv(made)])));
    }

    [Fact]
    public async Task A_made_up_return_comes_out_byte_for_byte_and_as_xml_says_the_same()
    {
        MadeUpReturn.Write(folder, 2027, 300, 5);
        var files = ReturnFiles.In(Path.Combine(folder, "this_year"));
        await using var ledger = await Imported((2027, files, null));
        var made = ReturnOfRecord.Of(ledger.County, 2027);
        foreach (var file in WriteReturn.AsCsv(made))
        {
            var was = File.ReadAllLines(Path.Combine(folder, "this_year", file.Name));
            Assert.Equal(was, System.Text.Encoding.UTF8.GetString(file.Bytes).TrimEnd().Split("\r\n"));
        }

        Assert.Equal(Lines(ReadReturn.Of(2027, files)), Lines(ReadReturn.Of(2027, [WriteReturn.AsXml(made)])));

        // Taken in as XML it is the same record, and says so: nothing changes.
        var again = await ImportReturn.Read(2027, Kent, [WriteReturn.AsXml(made)]).RunAsync(ledger, new Actor("import-903", "Import"), Day("2027-06-02"));
        Assert.Equal(again.Result!.Rows.Unchanged, made.Rows);
        Assert.Equal(WriteReturn.AsXml(made).Bytes, WriteReturn.AsXml(ReturnOfRecord.Of(ledger.County, 2027)).Bytes);
    }

    [Fact]
    public async Task Sex_in_UASC_is_compared_by_meaning_and_comes_out_in_the_code_of_the_year()
    {
        var (last, now) = (ReturnFiles.In(SharedFolder.Path("cases", "turn-2", "16-uasc-sex-old-codes", "last")), ReturnFiles.In(SharedFolder.Path("cases", "turn-2", "16-uasc-sex-old-codes", "this")));
        var found = CheckReturn.Run(CheckFiles.Read(2027, Kent, now, last, null, null).Return);
        Assert.Equal(["1", "2"], found.Return.Children.SelectMany(child => child.Uasc).Select(row => row.Sex).Order());
        Assert.DoesNotContain(found.Findings, each => each.Rule.Code is "INT21" or "202" or "101");

        await using var ledger = await Imported((2027, now, last));
        var uasc = WriteReturn.AsCsv(ReturnOfRecord.Of(ledger.County, 2027)).Single(file => file.Name == "uasc.csv");
        Assert.Equal(
            ["CHILD,SEX,DOB,DUC", "7501,M,10/01/2010,10/01/2028", "7502,F,10/01/2010,10/01/2028"],
            System.Text.Encoding.UTF8.GetString(uasc.Bytes).TrimEnd().Split("\r\n"));
    }

    /// <summary>Collections until 2023-24 ask for 1 and 2, those since for M and F; a code of neither is left for the check to name.</summary>
    [Theory]
    [InlineData(2024, "M,F", "1,2")]
    [InlineData(2024, "2,1", "2,1")]
    [InlineData(2025, "1,F", "M,F")]
    [InlineData(2026, "2,U", "F,U")]
    public async Task Sex_in_UASC_is_written_in_the_code_of_its_own_year(int year, string given, string written)
    {
        var codes = given.Split(',');
        ReturnFile[] files =
        [
            new("uasc.csv", System.Text.Encoding.UTF8.GetBytes($"CHILD,SEX,DOB,DUC\n7501,{codes[0]},10/01/2008,10/01/2026\n7502,{codes[1]},10/01/2008,10/01/2026\n")),
            new("episodes.csv", System.Text.Encoding.UTF8.GetBytes($"CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n7501,11/08/{year - 1},S,V2,N8,U4,PR1,,,,,,\n7502,11/08/{year - 1},S,V2,N8,U4,PR1,,,,,,\n")),
        ];
        await using var ledger = await Imported((year, files, null));
        var uasc = WriteReturn.AsCsv(ReturnOfRecord.Of(ledger.County, year)).Single(file => file.Name == "uasc.csv");
        Assert.Equal(written.Split(','), System.Text.Encoding.UTF8.GetString(uasc.Bytes).TrimEnd().Split("\r\n").Skip(1).Select(line => line.Split(',')[1]));
    }

    public static TheoryData<string, int> Samples => new() { { "n200_2027", 2027 }, { "n200_2027_soft", 2027 }, { "wild400_2026_c", 2026 } };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Taking_a_year_in_leaves_the_return_of_the_year_before_as_it_was(string sample, int year)
    {
        var (last, now) = (ReturnFiles.In(SharedFolder.Sample(sample, "last_year")), ReturnFiles.In(SharedFolder.Sample(sample, "this_year")));
        await using var ledger = await Imported((year - 1, last, null), (year, now, null));
        Assert.Equal(Lines(ReadReturn.Of(year - 1, last)), Lines(ReadReturn.Of(year - 1, [.. WriteReturn.AsCsv(ReturnOfRecord.Of(ledger.County, year - 1))])));
        Assert.Equal(Lines(ReadReturn.Of(year, now)), Lines(ReadReturn.Of(year, [.. WriteReturn.AsCsv(ReturnOfRecord.Of(ledger.County, year))])));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_records_own_check_finds_what_the_check_of_the_same_rows_as_files_finds(string sample, int year)
    {
        var last = ReturnFiles.In(SharedFolder.Sample(sample, "last_year"));
        await using var ledger = await Imported((year - 1, last, null), (year, ReturnFiles.In(SharedFolder.Sample(sample, "this_year")), null));
        var postcodes = PostcodeFile.Open(SharedFolder.Path("reference", "postcodes_sample.csv"));
        var own = CheckRecord.Of(ledger.County, year, postcodes);

        // What was written, against last year's rows as the files had them, less those no record could take in.
        var readable = ReadReturn.Of(year - 1, last);
        var before = CheckFiles.Read(year, Kent, [.. WriteReturn.AsCsv(ReturnOfRecord.Of(ledger.County, year))], [.. Files(readable)], postcodes, null);
        var written = CheckReturn.Run(before.Return);
        Assert.Equal(Errors(own.Found), Errors(written));
        Assert.True(Errors(own.Found).Count > 50);
        Assert.All(own.Found.Findings, each => Assert.True(own.Behind(each.Row).Facts.Length > 0 || each.Row.Table == Tables.Header, $"{each.Rule.Code}"));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task What_XML_has_no_place_for_is_named_and_all_else_comes_back(string sample, int year)
    {
        await using var ledger = await Imported((year, ReturnFiles.In(SharedFolder.Sample(sample, "this_year")), null));
        var made = ReturnOfRecord.Of(ledger.County, year);
        var lost = WriteReturn.LostInXml(made).Select(row => (row.Table.Name, row.Number)).ToHashSet();
        var back = ReadXml.Of("r.xml", WriteReturn.AsXml(made).Bytes);
        Assert.Empty(back.NotUnderstood);
        Assert.InRange(lost.Count, 1, made.Rows / 5); // in the wild sample many rows have a date of birth of their own
        foreach (var table in made.InOrder)
        {
            var kept = back.Rows[table].Select(row => string.Join(',', row.Row.Values.Select(Normal))).ToList();
            Assert.All(made.Tables[table].Where(row => !lost.Contains((table.Name, row.Row.Number))), row => Assert.True(kept.Remove(string.Join(',', row.Row.Values.Select(Normal))), $"{table.Name} {row.Row.Number}"));
        }
    }

    [Fact]
    public async Task A_year_recorded_here_after_the_last_return_taken_in_is_known_whole()
    {
        MadeUpReturn.Write(folder, 2026, 20, 6);
        await using var ledger = await Imported((2026, ReturnFiles.In(Path.Combine(folder, "this_year")), null));
        Assert.Contains(CheckRecord.Of(ledger.County, 2026).Found.NotRun, each => each.Value.Contains("last year's", StringComparison.Ordinal)); // 2024-25 was never told of
        foreach (var year in new[] { 2027, 2028, 2029 })
        {
            Assert.DoesNotContain(CheckRecord.Of(ledger.County, year).Found.NotRun, each => each.Key != (year == 2027 ? "706" : "") && each.Value.Contains("last year's", StringComparison.Ordinal)); // DoLo began in 2026-27
        }

        var made = ReturnOfRecord.Of(ledger.County, 2025);
        Assert.Contains("was never imported", Assert.Single(made.Caveats), StringComparison.Ordinal);
        Assert.Empty(ReturnOfRecord.Of(ledger.County, 2027).Caveats);
        Assert.All(Comparison.RowsByTable(CheckRecord.Of(ledger.County, 2026)), table => Assert.Null(table.Before));
    }

    [Fact]
    public async Task A_correction_shows_in_the_row_and_the_rest_of_the_return_stands()
    {
        MadeUpReturn.Write(folder, 2027, 60, 6);
        await using var ledger = await Imported((2027, ReturnFiles.In(Path.Combine(folder, "this_year")), null));
        var before = ReturnOfRecord.Of(ledger.County, 2027);
        var row = before.Tables[Tables.Reviews][3];
        var child = ledger.County.Child(row.Child)!;
        var head = child.Head(row.Facts[0])!;
        var right = (Domain.Reviewing.Review)head.Said! with { Participation = "PN7" };
        var done = await ledger.RecordAsync(new CorrectFact(child.Id, head.FactId) { Right = right, Seen = head.Id, Reason = "The child was not there" }, new Actor("sw-1", "A worker"), Day("2027-04-20"), new ChangeId(Guid.NewGuid()));
        Assert.False(done.Refused, string.Join("; ", done.Outcome.Problems.Select(problem => problem.Words)));

        var after = ReturnOfRecord.Of(ledger.County, 2027);
        Assert.Equal(row.Row with { Values = row.Row.Values.SetItem(3, "PN7") }, after.Tables[Tables.Reviews][3].Row, (a, b) => a.SaysTheSameAs(b));
        Assert.Equal(before.Rows, after.Rows);
        Assert.Equal(1, before.Tables.Sum(table => table.Value.Zip(after.Tables[table.Key]).Count(pair => !pair.First.Row.SaysTheSameAs(pair.Second.Row))));

        // As it was known before the correction, it is still the old one.
        var then = ReturnOfRecord.Of(ledger.County.AsKnownAt(ledger.County.At.AddTicks(-10)), 2027);
        Assert.True(then.Tables[Tables.Reviews][3].Row.SaysTheSameAs(row.Row));
    }

    [Fact]
    public async Task What_a_person_confirms_stands_in_the_cell_that_the_return_left_blank_and_in_every_row_that_disagreed()
    {
        var last = Sent("header.csv", Tables.Header, "A1,F,01/05/2010,WBRI,UN1,,");
        ReturnFile[] now =
        [
            Sent("header.csv", Tables.Header, "A1,,01/05/2010,WBRI,UN1,,"), Sent("episodes.csv", Tables.Episodes, "A1,02/06/2025,S,V2,N1,U6,PR1,,,,,,"),
            Sent("missing.csv", Tables.Missing, "A1,01/05/2011,M,01/08/2026,03/08/2026"),
        ];
        await using var ledger = await Imported((2026, [last], null), (2027, now, null));
        Assert.Equal(("", "01/05/2011"), SexAndBirth());

        // Without a word of a person it stays as it was returned; a correction that changes nothing is refused, a confirmation is not.
        var child = ledger.County.Children.Single();
        var (sex, birth) = (child.Facts<Domain.People.Sex>()[0], child.Facts<Domain.People.Birth>()[0]);
        var same = new CorrectFact(child.Id, sex.FactId) { Right = sex.Fact, Reason = "It is on the birth certificate" };
        Assert.Equal("Nothing has changed: correct what is wrong", Assert.Single(same.Decide(ledger.County, Day("2027-05-02"), Analyst).Problems).Words);
        Assert.False((await ledger.RecordAsync(same with { Confirms = true }, Analyst, Day("2027-05-02"), new ChangeId(Guid.NewGuid()))).Refused);
        Assert.Equal(("F", "01/05/2011"), SexAndBirth());
        Assert.False((await ledger.RecordAsync(new CorrectFact(child.Id, birth.FactId) { Right = birth.Fact, Confirms = true, Reason = "It is on the birth certificate" }, Analyst, Day("2027-05-02"), new ChangeId(Guid.NewGuid()))).Refused);
        Assert.Equal(("F", "01/05/2010"), SexAndBirth());
        Assert.True((same with { Confirms = true }).Decide(ledger.County, Day("2027-05-03"), Analyst).Refused); // once is enough

        // The same return again, and the next one, leave it so; what was known before still says it.
        Assert.Null((await ImportReturn.Read(2027, Kent, now, null).RunAsync(ledger, new Actor("import-903", "Import"), Day("2027-06-01"))).Item1);
        Assert.Equal(("F", "01/05/2010"), SexAndBirth());
        Assert.Equal("", ReturnOfRecord.Of(ledger.County.AsKnownAt(sex.Signature.At), 2027).Tables[Tables.Header].Select(row => row.Row["SEX"]).FirstOrDefault() ?? "");

        (string, string) SexAndBirth()
        {
            var made = ReturnOfRecord.Of(ledger.County, 2027);
            return (made.Row(Tables.Header, 0).Row["SEX"], made.Row(Tables.Missing, 0).Row["DOB"]);
        }
    }

    [Theory]
    [InlineData(2017, 10)]
    [InlineData(2023, 10)]
    [InlineData(2024, 11)]
    [InlineData(2026, 11)]
    [InlineData(2027, 12)]
    public void Each_collection_year_has_its_tables(int year, int tables) => Assert.Equal(tables, Layout.Of(year).Length);

    [Fact]
    public void Of_a_living_record_the_cohorts_are_worked_out()
    {
        var books = LookedAfterFrom("2025-06-02").Reviewed("2025-06-25", "2026-05-05");
        books.Do(new RecordHealthAssessment(Id(1)) { HeldOn = Day("2026-05-20") }, "2026-05-20");
        var made = ReturnOfRecord.Of(books.County, 2027);
        Assert.Equal(["1 F", "WBRI"], [$"{made.Tables[Tables.Header].Length} {made.Row(Tables.Header, 0).Row["SEX"]}", made.Row(Tables.Header, 0).Row["ETHNIC"]]);
        Assert.Equal(("02/06/2025", "S", "U6", ""), (made.Row(Tables.Episodes, 0).Row["DECOM"], made.Row(Tables.Episodes, 0).Row["RNE"], made.Row(Tables.Episodes, 0).Row["PLACE"], made.Row(Tables.Episodes, 0).Row["DEC"]));
        Assert.Equal(["05/05/2026"], made.Tables[Tables.Reviews].Select(row => row.Row["REVIEW"]));
        Assert.Equal("1", made.Row(Tables.Oc2, 0).Row["HEALTH_ASSESSMENT"]);

        // In 2025-26 the child came into care, so nothing is asked of the whole year, but of earlier permanence.
        Assert.Empty(ReturnOfRecord.Of(books.County, 2026).Tables[Tables.Oc2]);
        Assert.Empty(ReturnOfRecord.Of(books.County, 2025).Tables[Tables.Header]);

        // What ended after the year is still open in it, and sex has the codes of the year.
        books.Do(new StopLookingAfter(Id(1)) { On = Day("2027-05-10"), Reason = "E4A" }, "2027-05-10");
        Assert.Equal("", ReturnOfRecord.Of(books.County, 2027).Row(Tables.Episodes, 0).Row["DEC"]);
        Assert.Equal("10/05/2027", ReturnOfRecord.Of(books.County, 2028).Row(Tables.Episodes, 0).Row["DEC"]);
        Assert.Equal("2", Layout.SexIn(2024, "F"));
    }

    private static IEnumerable<ReturnFile> Files(ReadReturn read) => Layout.Of(read.Year).Select(table => new ReturnFile(
        $"{Layout.FileOf(table)}.csv",
        System.Text.Encoding.UTF8.GetBytes(string.Join('\n', read.Children.Values.SelectMany(rows => rows).Where(row => row.Table == table).OrderBy(row => row.Number).Select(row => string.Join(',', row.Values)).Prepend(string.Join(',', table.Columns))))));

    private static readonly Actor Analyst = new("a-1", "An analyst");

    private static ReturnFile Sent(string name, Table table, params string[] rows) => new(name, System.Text.Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(string.Join(',', table.Columns)))));

    private static List<string> Errors(Checked found) => [.. found.Findings.Select(each => $"{each.Rule.Code} {each.Row.Table.Name} {each.Row.Number}")];

    private static List<string> Lines(ReadReturn read) =>
        [.. read.Children.OrderBy(child => child.Key, StringComparer.Ordinal).SelectMany(child => child.Value.Select(row => $"{row.Table.Name}: {string.Join(',', InLetters(row).Values.Select(Normal))}").Order(StringComparer.Ordinal))];

    /// <summary>UASC comes out with the year's code for sex, whichever it was taken in with.</summary>
    private static ReturnedRow InLetters(ReturnedRow row) =>
        row.Table == Tables.Uasc ? row with { Values = row.Values.SetItem(row.Table.IndexOf("SEX"), Layout.SexIn(2027, row["SEX"])) } : row;

    /// <summary>A date may be written 1/4/2026 or 01/04/2026.</summary>
    private static string Normal(string value) => ReturnDate.Read(value) is { } day ? ReturnDate.Write(day) : value;

    private static async Task<Ledger> Imported(params (int Year, IReadOnlyList<ReturnFile> Files, IReadOnlyList<ReturnFile>? Last)[] returns)
    {
        var ledger = Ledger.Open(Engine.Of(Databases.New("sqlite")));
        foreach (var (year, files, last) in returns)
        {
            var import = ImportReturn.Read(year, Kent, files, last);
            var (refused, result) = await import.RunAsync(ledger, new Actor("import-903", "Import"), Day("2027-06-01"));
            if (refused is { Field: "Withdrawals" })
            {
                (refused, _) = await import.RunAsync(ledger, new Actor("import-903", "Import"), Day("2027-06-01"), confirmed: new(result!.Withdrawn.Count, result.Withdrawn.Children));
            }

            Assert.Null(refused);
        }

        return ledger;
    }
}
