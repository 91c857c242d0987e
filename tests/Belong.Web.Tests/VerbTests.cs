using System.Diagnostics;
using System.Text.Json;
using Belong.Data;
using Belong.Domain.Children;

namespace Belong.Web.Tests;

public class VerbTests
{
    [Fact]
    public async Task Import_and_figures_print_one_JSON_document_and_nothing_else_there()
    {
        var database = Databases.New("sqlite");
        var folder = Directory.CreateTempSubdirectory("belong-return-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "header.csv"), "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA,M,01/05/2015,WBRI,,,\nB,F,99/05/2015,WBRI,,,\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "episodes.csv"), "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA,01/05/2026,S,V2,N1,U6,PR1,,,,,,\n");

        var import = await Belong("import-903", folder, "--year", "2027", "--authority", "E10000016", "--database", database, "--json");
        Assert.Equal(0, import.Exit);
        var result = JsonDocument.Parse(import.Out).RootElement;
        Assert.Equal((2, 0, 0), (result.GetProperty("added").GetInt32(), result.GetProperty("unchanged").GetInt32(), result.GetProperty("conflicts").GetInt32()));
        var unread = result.GetProperty("notUnderstood")[0];
        Assert.Equal(("header.csv", 3, "DOB", "99/05/2015"), (unread.GetProperty("file").GetString(), unread.GetProperty("line").GetInt32(), unread.GetProperty("column").GetString(), unread.GetProperty("value").GetString()));

        var figures = await Belong("figures", "--year", "2027", "--database", database, "--json");
        var inCare = JsonDocument.Parse(figures.Out).RootElement.GetProperty("cla-at-year-end");
        Assert.Equal((1, 1, JsonValueKind.Null, "A"), (inCare.GetProperty("value").GetInt32(), inCare.GetProperty("numerator").GetInt32(), inCare.GetProperty("denominator").ValueKind, inCare.GetProperty("children")[0].GetString()));
        var before = await Belong("figures", "--year", "2027", "--database", database, "--json", "--as-known", "2020-01-01T00:00:00Z");
        Assert.Equal((JsonValueKind.Null, "Children in care are not recorded"), (JsonDocument.Parse(before.Out).RootElement.GetProperty("cla-at-year-end").GetProperty("value").ValueKind, JsonDocument.Parse(before.Out).RootElement.GetProperty("cla-at-year-end").GetProperty("notRecorded").GetString()));

        var verify = await Belong("verify", "--database", database, "--json");
        Assert.True(JsonDocument.Parse(verify.Out).RootElement.GetProperty("ok").GetBoolean());
        var head = JsonDocument.Parse(verify.Out).RootElement.GetProperty("head").GetString()!;
        Assert.Equal(0, (await Belong("verify", "--database", database, "--expect", head)).Exit);
        Assert.Equal(1, (await Belong("verify", "--database", database, "--expect", new string('0', 64))).Exit);

        var backup = Path.Combine(folder, "b.backup");
        Assert.Equal(0, (await Belong("backup", backup, "--database", database)).Exit);
        Assert.Equal(0, (await Belong("restore", backup, "--database", Databases.New("sqlite"))).Exit);
        Assert.Equal((2, true), ((await Belong("restore", backup, "--database", database)) is var refused ? (refused.Exit, refused.Error.Contains("not empty", StringComparison.Ordinal)) : default));
    }

    [Fact]
    public async Task The_made_up_county_is_written_as_the_data_set_and_the_daily_payload_ask_and_destroys_nothing_that_nobody_agreed()
    {
        var database = await MadeUpCounty.CopyAsync();
        var folder = Directory.CreateTempSubdirectory("belong-sets-").FullName;
        var tables = await Belong("dataset", "--out", Path.Combine(folder, "tables"), "--database", database);
        Assert.True(tables.Exit == 0, tables.Error);
        Assert.Contains("ssd_cla_placement: ", tables.Out, StringComparison.Ordinal);
        Assert.True(File.ReadLines(Path.Combine(folder, "tables", "ssd_person.csv")).Count() > 1000);
        var payload = await Belong("daily-payload", "--out", Path.Combine(folder, "all"), "--database", database);
        Assert.True(payload.Exit == 0, payload.Out + payload.Error); // each child is as published
        Assert.Matches("^[0-9,]+ children, as at ", payload.Out);
        var at = payload.Out.Trim().Split("as at ")[1].TrimEnd('.');
        Assert.StartsWith($"No children changed since {at}", (await Belong("daily-payload", "--since", at, "--out", Path.Combine(folder, "none"), "--database", database)).Out, StringComparison.Ordinal);
        var week = await Belong("daily-payload", "--since", "2017-07-14T06:00:00Z", "--out", Path.Combine(folder, "week"), "--database", database);
        Assert.True(week.Exit == 0, week.Out + week.Error);
        Assert.True(Directory.GetFiles(Path.Combine(folder, "week")).Sum(file => new FileInfo(file).Length) < Directory.GetFiles(Path.Combine(folder, "all")).Sum(file => new FileInfo(file).Length) / 5);
        Assert.Equal((0, "No record waits to be destroyed.\n"), (await Belong("destroy", "--agreed", "--database", database)) is var none ? (none.Exit, none.Out) : default);
        Assert.Equal(2, (await Belong("destroy", "--agreed", "--rule", "Tidying", "--database", database)).Exit);
        var early = await Belong("destroy", await ChildInAsync(database), "--authorised-by", "Somebody", "--rule", "Tidying", "--database", database);
        Assert.Equal((1, true), (early.Exit, early.Out.StartsWith("Not destroyed. It must be kept until ", StringComparison.Ordinal)));
    }

    private static async Task<string> ChildInAsync(string database)
    {
        using var engine = Engine.Of(database);
        await using var ledger = Ledger.Open(engine, migrate: false);
        return ledger.County.Children[0].Id.ToString();
    }

    [Theory]
    [InlineData("import-903 /no/such/folder --year 2027 --authority E10000016", "does not exist")]
    [InlineData("import-903 . --year 2027 --authority E10000016 --database x.db", "is a table of the return")]
    [InlineData("import-903 . --year 1999 --authority E10000016", "not a collection year")]
    [InlineData("import-903 . --year 2027 --authority nonsense", "not an authority's code")]
    [InlineData("figures", "--year")]
    [InlineData("figures --year twenty", "twenty")]
    [InlineData("figures --year 2027 --as-known yesterday --database x.db", "not a date and time")]
    [InlineData("figures --year 2027 --as-known 2027-01-01 --database x.db", "not a date and time")]
    [InlineData("figures --year 2027 --day 31/3/2027 --database x.db", "YYYY-MM-DD")]
    [InlineData("verify --database /no/such.db", "There is no database")]
    [InlineData("serve", "serve needs a database")]
    [InlineData("serve --database x.db", "serve needs real sign-in")]
    [InlineData("serve --database x.db --listen nowhere", "--listen nowhere is not an address")]
    [InlineData("serve --database x.db --address http://belong.example.gov.uk", "must begin with https")]
    [InlineData("serve --database x.db --sign-in http://elsewhere.example", "must begin with https")]
    [InlineData("serve --database x.db --sign-in https://elsewhere.example", "--sign-in needs --client")]
    [InlineData("fly", "fly")]
    public async Task Wrong_use_ends_with_2_and_one_clear_line(string words, string says)
    {
        var answer = await Belong(words.Split(' '));
        Assert.Equal(2, answer.Exit);
        Assert.Empty(answer.Out);
        Assert.Contains(says, answer.Error, StringComparison.Ordinal);
        Assert.Single(answer.Error.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_killed_import_goes_on_where_it_was_and_comes_to_the_same()
    {
        var folder = Directory.CreateTempSubdirectory("belong-return-").FullName;
        var children = Enumerable.Range(0, 3000).ToList();
        await File.WriteAllLinesAsync(Path.Combine(folder, "header.csv"), ["CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", .. children.Select(child => $"{child},M,01/05/2015,WBRI,,,")]);
        await File.WriteAllLinesAsync(Path.Combine(folder, "episodes.csv"), ["CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN", .. children.Select(child => $"{child},01/05/2026,S,V2,N1,U6,PR1,,,,,,")]);
        var database = Databases.New("sqlite");
        string[] import = ["import-903", folder, "--year", "2027", "--authority", "E10000016", "--database", database, "--json"];

        // Killed later and later, until some children are in and some are not; and once more from there.
        var taken = 0;
        for (var (wait, after) = (700, 0); after < 2 && wait < 30_000; wait += 200)
        {
            using var process = Start(import);
            await Task.Delay(wait);
            process.Kill();
            await process.WaitForExitAsync();
            after += taken > 0 ? 1 : 0;
            if (File.Exists(database))
            {
                using var half = Engine.Of(database);
                await using var partly = Ledger.Open(half);
                taken = partly.County.Children.Length;
            }
        }

        Assert.InRange(taken, 1, 3000);
        Assert.Equal(0, (await Belong(import)).Exit);
        using var engine = Engine.Of(database);
        await using var ledger = Ledger.Open(engine);
        Assert.Equal(3000, ledger.County.Children.Length);
        Assert.All(ledger.County.Children, child => Assert.Equal(child.Heads.Length, child.Entries.Length)); // each fact was said once
        Assert.Empty(ImportReturn.UnderWay(ledger.County));
        Assert.Null(Verify.Run(engine).Broken);
    }

    internal static Task<(int Exit, string Out, string Error)> Belong(params string[] words) => BelongIn([], words);

    /// <summary>The verb with these settings of the machine about it.</summary>
    internal static async Task<(int Exit, string Out, string Error)> BelongIn((string Name, string Value)[] surroundings, params string[] words)
    {
        using var process = Start(words, surroundings);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var said = (process.ExitCode, await output, await error);
        Directory.Delete(process.StartInfo.WorkingDirectory, recursive: true);
        return said;
    }

    internal static Process Start(string[] words, params (string Name, string Value)[] surroundings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "belong.dll"), .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Directory.CreateTempSubdirectory("belong-here-").FullName,
            Environment = { ["BELONG_DATABASE"] = "" },
        };
        foreach (var (name, value) in surroundings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
