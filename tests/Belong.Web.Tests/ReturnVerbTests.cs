using System.Text;
using System.Text.Json;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Returns;
using Belong.Returns.Ssda903.Export;

namespace Belong.Web.Tests;

/// <summary>The verbs of the yearly return, each in a process of its own.</summary>
public sealed class ReturnVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("belong-903-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_return_without_errors_ends_with_0_and_one_with_errors_with_1_and_says_which_rows()
    {
        MadeUpReturn.Write(folder, 2027, 30, 3);
        string[] good = ["check-903", In("this_year"), "--year", "2027", "--authority", "E10000016", "--previous", In("last_year"), "--providers", In("providers.csv"), "--postcodes", In("postcodes.csv")];
        var clean = await Run([.. good, "--json", In("a.json")]);
        Assert.True(clean.Exit == 0, clean.Out + clean.Error);
        Assert.Contains("No errors were found.", clean.Out, StringComparison.Ordinal);
        Assert.Contains("323 of 323 rules were run", clean.Out, StringComparison.Ordinal);
        var answer = JsonDocument.Parse(await File.ReadAllBytesAsync(In("a.json"), TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal(["errors", "notRun", "notChecked", "notRead"], answer.EnumerateObject().Select(part => part.Name));
        Assert.All(answer.EnumerateObject().Where(part => part.Name != "notChecked"), part => Assert.True(part.Value.ValueKind == JsonValueKind.Array ? part.Value.GetArrayLength() == 0 : !part.Value.EnumerateObject().Any()));

        // One sex that is none, in the third row: the answer in JSON counts rows from 0, people are told the line of the file.
        var header = await File.ReadAllLinesAsync(In("this_year/header.csv"), TestContext.Current.CancellationToken);
        header[3] = header[3].Replace(",M,", ",Q,", StringComparison.Ordinal).Replace(",F,", ",Q,", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(In("this_year/header.csv"), [header[0], "", .. header[1..]], TestContext.Current.CancellationToken);
        var wrong = await Run([.. good, "--json", "-", "--list", In("list.csv")]);
        Assert.Equal(1, wrong.Exit);
        var errors = JsonDocument.Parse(wrong.Out).RootElement.GetProperty("errors");
        Assert.Equal([2], errors.GetProperty("101").GetProperty("Header").EnumerateArray().Select(row => row.GetInt32()));
        var list = await File.ReadAllLinesAsync(In("list.csv"), TestContext.Current.CancellationToken);
        Assert.Contains(list, line => line.StartsWith("101,", StringComparison.Ordinal) && line.Contains("Header,header.csv,5,", StringComparison.Ordinal) && line.Contains(",Q", StringComparison.Ordinal) && line.EndsWith($",{header[3][..7]}", StringComparison.Ordinal));
        Assert.Contains($"header.csv line 5, child {header[3][..7]}: SEX “Q”", (await Run(good)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_run_judged_or_read_is_told_apart()
    {
        await File.WriteAllTextAsync(In("episodes.csv"), "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA,32/05/2026,S,V2,N1,U6,PR1,,,,,,\nA,1\n", TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(In("\u001b[31mnoise.csv"), [1, 2, 3, 200], TestContext.Current.CancellationToken);
        var said = await Run("check-903", folder, "--year", "2027", "--json", In("a.json"));
        Assert.Equal(1, said.Exit);
        Assert.DoesNotContain('\u001b', said.Out);
        Assert.Contains("Not read: episodes.csv line 3", said.Out, StringComparison.Ordinal);
        Assert.Contains("Not checked: ", said.Out, StringComparison.Ordinal);
        Assert.Contains("DECOM in line 2 of Episodes is missing or is not a valid date", said.Out, StringComparison.Ordinal);
        var answer = JsonDocument.Parse(await File.ReadAllBytesAsync(In("a.json"), TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal("Needs the table Header", answer.GetProperty("notRun").GetProperty("101").GetString());
        Assert.Equal(0, answer.GetProperty("notChecked").GetProperty("355").GetProperty("Episodes")[0].GetInt32());
        Assert.Equal(2, answer.GetProperty("notRead").GetArrayLength());
        Assert.Equal([0], answer.GetProperty("errors").GetProperty("141").GetProperty("Episodes").EnumerateArray().Select(row => row.GetInt32()));
    }

    [Fact]
    public async Task Over_the_record_each_answer_names_its_facts_and_what_is_exported_checks_the_same()
    {
        MadeUpReturn.Write(folder, 2027, 30, 3, spoilt: 0.05);
        string[] database = ["--database", In("b.db")];
        Assert.Equal(0, (await Run(["import-903", In("last_year"), "--year", "2026", "--authority", "E10000016", .. database])).Exit);
        Assert.Equal(0, (await Run(["import-903", In("this_year"), "--year", "2027", "--authority", "E10000016", .. database])).Exit);
        var record = await Run(["check-903", "--from-record", "--year", "2027", "--json", "-", .. database]);
        Assert.Equal(1, record.Exit);
        var answer = JsonDocument.Parse(record.Out).RootElement;
        var (code, tables) = answer.GetProperty("errors").EnumerateObject().Select(each => (each.Name, each.Value)).First(each => each.Value.TryGetProperty("Reviews", out _) || each.Value.TryGetProperty("OC2", out _) || each.Value.TryGetProperty("Episodes", out _));
        var table = tables.EnumerateObject().First(each => each.Name != "Header");
        var fact = answer.GetProperty("facts").GetProperty(table.Name).GetProperty(table.Value[0].GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(fact.GetProperty("facts").GetArrayLength() > 0, code);

        // What two people waived is no error, and is told apart; whose rows were told is logged.
        var row = table.Value[0].GetInt32();
        await using (var ledger = Ledger.Open(Engine.Of(In("b.db"))))
        {
            var error = ReturnHealth.Of(ledger.County, CheckRecord.Of(ledger.County, 2027)).Errors.First(each => each.Rule.Code == code && each.Row.Row.Table.Name == table.Name && each.Row.Row.Number == row);
            await ledger.RecordAsync(new AskToWaive(error.Child.Id, 2027, code, error.About) { Saw = error.Row.Row.InWords, Reason = "So it was in truth" }, new Actor("w-1", "A worker"), new(2027, 5, 2), new ChangeId(Guid.NewGuid()));
            await ledger.RecordAsync(new AgreeToWaive(error.Child.Id, ledger.County.Child(error.Child.Id)!.Facts<Waiver>()[0].FactId), new Actor("m-1", "A manager"), new(2027, 5, 2), new ChangeId(Guid.NewGuid()));
            await using var log = new AccessLog(ledger.Engine, "test");
            Assert.Contains(log.Of([error.Child.Id]), look => look.What == "check-903 2027");
        }

        var after = await Run(["check-903", "--from-record", "--year", "2027", "--json", In("waived.json"), .. database]);
        var parts = JsonDocument.Parse(await File.ReadAllBytesAsync(In("waived.json"), TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal([row], parts.GetProperty("waived").GetProperty(code).GetProperty(table.Name).EnumerateArray().Select(each => each.GetInt32()));
        Assert.False(parts.GetProperty("errors").TryGetProperty(code, out var left) && left.TryGetProperty(table.Name, out var rows) && rows.EnumerateArray().Any(each => each.GetInt32() == row));
        Assert.Contains($"Waived by two people and not counted: {code}, {table.Name} line {row + 2}", after.Out, StringComparison.Ordinal);

        var export = await Run(["export-903", "--year", "2027", "--out", In("out"), .. database]);
        Assert.Equal(0, export.Exit);
        Assert.Contains("rows. SHA-256", export.Out, StringComparison.Ordinal);
        Assert.Contains("could not be understood", export.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Run(["export-903", "--year", "2026", "--out", In("out-last"), .. database])).Exit);
        var files = JsonDocument.Parse((await Run("check-903", In("out"), "--year", "2027", "--authority", "E10000016", "--previous", In("out-last"), "--json", "-")).Out).RootElement;
        Assert.Equal(answer.GetProperty("errors").GetRawText(), files.GetProperty("errors").GetRawText());

        // As XML it is one file, and is taken in again.
        var xml = await Run(["export-903", "--year", "2027", "--out", In("xml"), "--format", "xml", .. database]);
        Assert.Equal(["ssda903.xml"], Directory.GetFiles(In("xml")).Select(Path.GetFileName));
        Assert.Equal(0, xml.Exit);
        Assert.Equal(0, (await Run(["import-903", In("xml"), "--year", "2027", "--authority", "E10000016", "--database", In("c.db")])).Exit);

        // Nobody signed it.
        Assert.Equal((2, "The 2026-27 return was never signed off"), ((await Run(["export-903", "--year", "2027", "--out", In("signed"), "--signed", .. database])) is var none ? (none.Exit, none.Error.Trim()) : default));
    }

    [Fact]
    public async Task Postcodes_are_put_into_a_store_and_used_from_there()
    {
        MadeUpReturn.Write(folder, 2027, 10, 3);
        var made = await Run("postcodes", In("postcodes.csv"), "--store", In("s.bpc"));
        Assert.True(made.Exit == 0, made.Error);
        Assert.Contains(" kB, every one in ", made.Out, StringComparison.Ordinal);
        string[] check = ["check-903", In("this_year"), "--year", "2027", "--authority", "E10000016", "--json", "-", "--postcodes"];
        Assert.Equal((await Run([.. check, In("postcodes.csv")])).Out, (await Run([.. check, In("s.bpc")])).Out);

        await File.WriteAllTextAsync(In("precious.db"), "SQLite format 3\0", TestContext.Current.CancellationToken);
        Assert.Equal(2, (await Run("postcodes", In("postcodes.csv"), "--store", In("precious.db"))).Exit);
        Assert.StartsWith("SQLite", await File.ReadAllTextAsync(In("precious.db"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_return_that_is_not_read_whole_gives_no_answer_unless_somebody_says_to_go_on_without()
    {
        MadeUpReturn.Write(folder, 2027, 10, 3);
        File.Copy(In("this_year/episodes.csv"), In("this_year/episodes_old.csv"));
        string[] check = ["check-903", In("this_year"), "--year", "2027", "--authority", "E10000016", "--previous", In("last_year")];
        var refused = await Run(check);
        Assert.Equal((2, ""), (refused.Exit, refused.Out));
        Assert.Contains("episodes.csv: episodes_old.csv has the table Episodes too, and which one is meant cannot be told", refused.Error, StringComparison.Ordinal);
        Assert.Contains("--without \"episodes_old.csv\"", refused.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await Run(["import-903", In("this_year"), "--year", "2027", "--authority", "E10000016", "--database", In("a.db")])).Exit);

        var without = await Run([.. check, "--without", "episodes_old.csv"]);
        Assert.Equal(0, without.Exit);
        Assert.Contains("Left out, as asked: episodes_old.csv.", without.Out, StringComparison.Ordinal);
        Assert.Contains("No errors were found in what was read: the return was not read whole.", without.Out, StringComparison.Ordinal);
        File.Delete(In("this_year/episodes_old.csv"));

        // Of another year than was said: before anything else.
        Directory.CreateDirectory(In("other"));
        await File.WriteAllTextAsync(In("other/reviews.csv"), "CHILD,DOB,REVIEW,REVIEW_CODE\nA,01/05/2015,20/05/2026,PN1\n", TestContext.Current.CancellationToken);
        var year = await Run("import-903", In("other"), "--year", "2025", "--authority", "E10000016", "--database", In("a.db"));
        Assert.Equal(2, year.Exit);
        Assert.Contains("No date in the files is in 2024-25: they run from 20 May 2026 to 20 May 2026", year.Error, StringComparison.Ordinal);
        Assert.Contains("No date in the files is in 2024-25", (await Run("check-903", In("other"), "--year", "2025")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_later_file_of_the_return_leaves_out_is_counted_as_facts_and_withdrawn_by_the_very_number()
    {
        Directory.CreateDirectory(In("all"));
        await File.WriteAllTextAsync(In("all/reviews.csv"), "CHILD,DOB,REVIEW,REVIEW_CODE\nA,01/05/2015,20/05/2026,PN1\nA,01/05/2015,20/08/2026,PN1\nB,01/05/2015,21/05/2026,PN1\n", TestContext.Current.CancellationToken);
        Directory.CreateDirectory(In("part"));
        await File.WriteAllTextAsync(In("part/reviews.csv"), "CHILD,DOB,REVIEW,REVIEW_CODE\nB,01/05/2015,21/05/2026,PN1\n", TestContext.Current.CancellationToken);
        string[] rest = ["--year", "2027", "--authority", "E10000016", "--database", In("w.db")];
        Assert.Equal(0, (await Run(["import-903", In("all"), .. rest])).Exit);

        var stopped = await Run(["import-903", In("part"), .. rest]);
        Assert.Equal(1, stopped.Exit);
        Assert.Contains("Nothing was imported. Earlier files of the same return had facts that these files leave out: importing these files would withdraw 2 facts about 1 child:", stopped.Out, StringComparison.Ordinal);
        Assert.Contains("run the same command again with --accept-withdrawals 2.", stopped.Out, StringComparison.Ordinal);
        var listed = JsonDocument.Parse((await Run(["import-903", In("part"), "--json", .. rest])).Out).RootElement;
        Assert.Equal((false, 2, 2), (listed.GetProperty("imported").GetBoolean(), listed.GetProperty("withdrawals").GetInt32(), listed.GetProperty("withdrawalList").GetArrayLength()));

        Assert.Equal(1, (await Run(["import-903", In("part"), "--accept-withdrawals", "3", .. rest])).Exit);
        var done = await Run(["import-903", In("part"), "--accept-withdrawals", "2", .. rest]);
        Assert.Equal(0, done.Exit);
        Assert.Contains("Withdrawn, as confirmed: 2 facts about 1 child.", done.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check-903 --year 2027", "Give the folder")]
    [InlineData("check-903 /no/such --year 2027", "does not exist")]
    [InlineData("check-903 . --year 2027", "No file in . is a table of the return")]
    [InlineData("check-903 . --year 2022", "There are rules for the collection years 2023 to 2027")]
    [InlineData("check-903 . --year 2027 --authority Kent", "not an authority's code")]
    [InlineData("check-903 . --year 2027 --postcodes /no/such", "/no/such")]
    [InlineData("check-903 . --year 2027 --providers /no/such", "/no/such")]
    [InlineData("check-903 . --year 2027 --list a.doc", "should end in .xlsx or .csv")]
    [InlineData("check-903 . --from-record --year 2027", "--from-record reads the record")]
    [InlineData("check-903 --from-record --year 2027 --database none.db", "none.db does not exist")]
    [InlineData("export-903 --year 2016 --out x", "2016 is not a collection year")]
    [InlineData("export-903 --year 2027 --out x --format pdf", "must be csv or xml")]
    [InlineData("export-903 --year 2027 --out x --database none.db", "none.db does not exist")]
    [InlineData("postcodes /no/such", "/no/such")]
    public async Task Wrong_use_ends_with_2_and_one_clear_line(string words, string says)
    {
        var answer = await Run(words.Split(' '));
        Assert.Equal(2, answer.Exit);
        Assert.Empty(answer.Out);
        Assert.Contains(says, answer.Error, StringComparison.Ordinal);
        Assert.Single(answer.Error.Trim().Split('\n'));
    }

    [Fact]
    public async Task No_answer_is_written_over_a_file_that_is_none()
    {
        await File.WriteAllTextAsync(In("header.csv"), "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA,Q,01/05/2015,WBRI,,,\n", Encoding.UTF8, TestContext.Current.CancellationToken);
        Assert.Equal(2, (await Run("check-903", folder, "--year", "2027", "--json", In("header.csv"))).Exit);
        Assert.Equal(2, (await Run("check-903", folder, "--year", "2027", "--list", In("header.csv"))).Exit);
        Assert.StartsWith("CHILD", await File.ReadAllTextAsync(In("header.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(1, (await Run("check-903", folder, "--year", "2027", "--json", In("a.json"))).Exit);
        Assert.Equal(1, (await Run("check-903", folder, "--year", "2027", "--json", In("a.json"))).Exit); // its own answer it may
    }

    private static Task<(int Exit, string Out, string Error)> Run(params string[] words) => VerbTests.Belong(words);

    private string In(string name) => Path.Combine(folder, name);
}
