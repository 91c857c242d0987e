using System.CommandLine;
using System.Runtime;
using Belong.Data;
using Belong.Domain.Facts;
using Belong.Domain.Places;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;
using Belong.Returns.Ssda903.Export;

namespace Belong.Web.Verbs;

/// <summary><c>belong check-903</c>: checks a return before it leaves. Exit 1 when it has errors.</summary>
internal static class Check903
{
    public static Command Make()
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder with the return's CSV, XLSX or XML files", Arity = ArgumentArity.ZeroOrOne };
        var year = new Option<int>("--year") { Description = "The collection year: 2027 is 1 April 2026 to 31 March 2027", Required = true };
        var authority = new Option<string?>("--authority") { Description = "The authority's code, such as E10000016" };
        var previous = new Option<string?>("--previous") { Description = "The folder with last year's files" };
        var providers = new Option<string[]>("--providers") { Description = "Ofsted's list of providers, XLSX or CSV. Give it twice if the list comes in two files", AllowMultipleArgumentsPerToken = true };
        var postcodes = new Option<string?>("--postcodes") { Description = "The list of postcodes: a store made by belong postcodes, or the published CSV. Without it BELONG_POSTCODES, else postcodes.bpc here." };
        var json = new Option<string?>("--json") { Description = "Write the full result as JSON to this file; - for standard output. Rows are numbered from 0, counting the lines of the table that are not blank" };
        var list = new Option<string?>("--list") { Description = "Write the errors as a list, each with file, line, column, value and child: XLSX or CSV by the file's name" };
        var fromRecord = new Option<bool>("--from-record") { Description = "Check the return made from the record, instead of files" };
        var command = new Command("check-903", "Check an SSDA903 return") { folder, year, authority, previous, providers, postcodes, json, list, fromRecord, Shared.Without, Shared.AnyYear, Shared.Database };
        command.SetAction(async (given, stop) =>
        {
            var asked = new Asked(given.GetValue(folder), given.GetValue(year), given.GetValue(authority), given.GetValue(previous), given.GetValue(providers) ?? [], given.GetValue(postcodes), given.GetValue(json), given.GetValue(list));
            return given.GetValue(fromRecord) ? await RunOnRecordAsync(given, asked) : Run(given, asked, stop);
        });
        return command;
    }

    /// <summary>The same over the record: each answer with the facts it came from.</summary>
    private static async Task<int> RunOnRecordAsync(ParseResult given, Asked asked)
    {
        if (asked.Folder is not null || asked.Previous is not null || asked.Authority is not null)
        {
            throw new UsageException("--from-record reads the record: leave out the folder, --previous and --authority");
        }

        Refuse(asked);
        if (!Shared.Exists(given))
        {
            throw new UsageException($"{Shared.DatabaseOf(given)} does not exist");
        }

        var lists = new List<NotUnderstood>();
        var postcodes = Shared.PostcodesOf(asked.Postcodes);
        await using var ledger = Shared.Open(given);
        var check = CheckRecord.Of(ledger.County, asked.Year, postcodes, ProvidersOf(asked, postcodes, lists));
        var health = ReturnHealth.Of(ledger.County, check);

        // Whose rows are told is logged before any is.
        await using (var log = new AccessLog(ledger.Engine, $"check-903-{Guid.NewGuid():N}"))
        {
            await log.WriteAsync(new Belong.Data.Look($"check-903 ({Environment.UserName})", $"check-903 {asked.Year}", false, [.. check.Found.Findings.Concat(check.Found.Unjudged).Select(each => check.Behind(each.Row).Child).Distinct()]));
        }

        var waived = health.Errors.Where(error => error.IsWaived).Select(error => (error.Rule, error.Row.Row.Table, error.Row.Row.Number)).ToHashSet();
        bool IsWaived(Rule rule, Row row) => waived.Contains((rule, row.Table, row.Number));
        return Answer(asked, new(check.Found.Without(IsWaived), lists) { Record = check, Waived = [.. check.Found.Findings.Where(each => IsWaived(each.Rule, each.Row))] });
    }

    private static int Run(ParseResult given, Asked asked, CancellationToken stop)
    {
        // Whatever is read stays until the answer is written: nothing is gained by putting it together meanwhile.
        GCSettings.LatencyMode = GCLatencyMode.SustainedLowLatency;
        Refuse(asked);
        var folder = asked.Folder ?? throw new UsageException("Give the folder that holds the return: belong check-903 DIR --year 2027");
        var lists = new List<NotUnderstood>();
        var postcodes = Shared.PostcodesOf(asked.Postcodes);
        var providers = ProvidersOf(asked, postcodes, lists);
        var files = CheckFiles.Read(asked.Year, asked.Authority ?? "", Shared.FilesIn(folder, given), asked.Previous is null ? null : Shared.FilesIn(asked.Previous, given, "previous/"), postcodes, providers);
        Shared.NothingInTheWay([.. files.InTheWay]);
        if (files.Return.Tables.IsEmpty)
        {
            throw new UsageException($"No file in {folder} is a table of the return{(files.NotUnderstood.Count > 0 ? $": {files.NotUnderstood[0].InWords}" : "")}");
        }

        if (!given.GetValue(Shared.AnyYear) && files.OfAnotherYear is { } why)
        {
            throw new UsageException($"{why}. To continue anyway, add --any-year");
        }

        return Answer(asked, new(CheckReturn.Run(files.Return, stop), [.. lists, .. files.NotUnderstood]) { Remarks = files.Remarks, Given = files.Given, LeftOut = given.GetValue(Shared.Without) ?? [] });
    }

    private static void Refuse(Asked asked)
    {
        // Nothing that is not an answer of this verb is written over.
        if (asked.Json is { } json && json != "-" && File.Exists(json) && Shared.Reading(() => string.Concat(File.ReadLines(json).Take(2))) is not ("" or "{  \"errors\": {" or "{  \"errors\": {},"))
        {
            throw new UsageException($"{json} exists and was not written by check-903: choose another file");
        }

        if (asked.List is { } list && Path.GetExtension(list).ToLowerInvariant() is not (".xlsx" or ".csv"))
        {
            throw new UsageException($"{list} should end in .xlsx or .csv");
        }

        if (asked.List is not null && asked.Json is not null && Path.GetFullPath(asked.List) == Path.GetFullPath(asked.Json))
        {
            throw new UsageException("--json and --list give the same file: use two files");
        }

        if (asked.List is not null && File.Exists(asked.List))
        {
            throw new UsageException($"{asked.List} already exists: choose another file");
        }

        if (asked.Year is < RuleBook.FirstYear or > RuleBook.LastYear)
        {
            throw new UsageException($"There are rules for the collection years {RuleBook.FirstYear} to {RuleBook.LastYear} (2027 is 2026-27), and none for {asked.Year}");
        }

        if (asked.Authority is { } code && BeginImport.Refusal(County.Empty, code, asked.Year) is { } refused)
        {
            throw new UsageException(refused.Words);
        }
    }

    private static Providers? ProvidersOf(Asked asked, IPlaceOfPostcode? postcodes, List<NotUnderstood> doubts) =>
        asked.Providers.Length == 0 ? null : Shared.Reading(() => OfstedList.Read(asked.Providers, postcodes, ReturnToCheck.DaysOf(asked.Year).Ends.Day!.Value, doubts));

    private static int Answer(Asked asked, CheckAnswer answer)
    {
        if (asked.Json is { } json)
        {
            answer.WriteJson(json);
        }

        if (asked.List is { } list)
        {
            answer.WriteList(list);
        }

        if (asked.Json != "-")
        {
            answer.Print();
        }

        return answer.IsClean ? 0 : 1;
    }

    private sealed record Asked(string? Folder, int Year, string? Authority, string? Previous, string[] Providers, string? Postcodes, string? Json, string? List);
}
