using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Belong.Data;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Returns.Ssda903;

namespace Belong.Web.Verbs;

/// <summary><c>belong import-903</c>: takes a return in.</summary>
internal static class Import903
{
    public static JsonSerializerOptions JsonOut { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Make()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder with the return's CSV, XLSX or XML files" };
        var year = new Option<int>("--year") { Description = "The collection year: 2027 is 1 April 2026 to 31 March 2027", Required = true };
        var authority = new Option<string>("--authority") { Description = "The authority's code, such as E10000016", Required = true };
        var previous = new Option<string?>("--previous") { Description = "The folder with last year's files, for history" };
        var postcodes = new Option<string?>("--postcodes") { Description = "A file of postcodes, read only to check that it can be read" };
        var withdrawals = new Option<int?>("--accept-withdrawals") { Description = "Withdraw the facts that earlier files of this return had and these leave out. Give the exact number of facts, which the verb prints" };
        var children = new Option<int?>("--accept-children") { Description = "The number of children these facts are about. Needed as well if there are more than a few, or a whole table" };
        var command = new Command("import-903", "Import an SSDA903 return into the record") { folder, year, authority, previous, postcodes, Shared.Without, withdrawals, children, Shared.AnyYear, Shared.Database, Shared.Day, Shared.Json };
        command.SetAction((given, stop) => RunAsync(
            given, given.GetValue(folder)!, given.GetValue(year), given.GetValue(authority)!, given.GetValue(previous), given.GetValue(postcodes),
            new(given.GetValue(withdrawals), given.GetValue(children), given.GetValue(Shared.AnyYear))));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult given, string folder, int year, string authority, string? previous, string? postcodes, Confirmed confirmed)
    {
        if (BeginImport.Refusal(County.Empty, authority, year) is { } refused)
        {
            throw new UsageException(refused.Words);
        }

        if (postcodes is not null)
        {
            _ = Shared.PostcodesOf(postcodes);
        }

        var day = Shared.DayOf(given);
        var import = ImportReturn.Read(year, authority, Shared.FilesIn(folder, given), previous is null ? null : Shared.FilesIn(previous, given, "previous/"));
        Shared.NothingInTheWay(import.InTheWay);
        if (import.NoTable)
        {
            throw new UsageException($"No file in {folder} is a table of the return");
        }

        if (!confirmed.AnyYear && import.OfAnotherYear is { } why)
        {
            throw new UsageException($"{why}. To continue anyway, add --any-year");
        }

        await using var ledger = Shared.Open(given);
        if (ledger.County.Council.IsMadeUp)
        {
            throw new UsageException($"{Shared.DatabaseOf(given)} holds the made-up county. Import into a database of your own: belong import-903 {folder} --year {year} --authority {authority} --database mine.db");
        }

        var (problem, result) = await import.RunAsync(ledger, new Actor("import-903", "Import"), day, Progress.Show("children imported"), confirmed: confirmed);
        if (problem is not null && result is { Withdrawn.Count: > 0 })
        {
            Unconfirmed(given, problem.Words, result.Withdrawn);
            return 1;
        }

        if (problem is not null)
        {
            throw new UsageException(problem.Words);
        }

        Print(given, year, result!, import.Remarks);
        return 0;
    }

    /// <summary>Nothing was imported, because it would withdraw what nobody has confirmed.</summary>
    private static void Unconfirmed(ParseResult given, string why, Withdrawals withdrawn)
    {
        if (given.GetValue(Shared.Json))
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(new { Imported = false, Why = why, Withdrawals = withdrawn.Count, withdrawn.Children, withdrawn.WholeTables, WithdrawalList = withdrawn.Facts }, JsonOut));
            return;
        }

        Shared.Say($"Nothing was imported. {why}:");
        foreach (var each in withdrawn.Facts.Take(20))
        {
            Shared.Say($"  Child {each.Child}{(each.Table.Length > 0 ? $", {each.Table}" : "")}: {each.Fact}.");
        }

        if (withdrawn.Count > 20)
        {
            Shared.Say($"  and {withdrawn.Count - 20:N0} more (--json lists all).");
        }

        Shared.Say("If the files are only part of the return, import the whole return instead.");
        Shared.Say($"To withdraw these facts, run the same command again with --accept-withdrawals {withdrawn.Count}{(withdrawn.AskTwice ? $" --accept-children {withdrawn.Children}" : "")}.");
    }

    private static void Print(ParseResult given, int year, ImportResult result, IReadOnlyList<NotUnderstood> remarks)
    {
        if (given.GetValue(Shared.Json))
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(
                new
                {
                    result.Rows.Added,
                    result.Rows.Corrected,
                    result.Rows.Ended,
                    Retracted = result.Withdrawn.Count,
                    result.Rows.Unchanged,
                    Conflicts = result.Conflicts.Count,
                    result.NotUnderstood,
                    ConflictList = result.Conflicts,
                },
                JsonOut));
            return;
        }

        var rows = result.Rows;
        Shared.Say($"The {year - 1}-{year % 100:00} return is imported: {result.Children:N0} {(result.Children == 1 ? "child" : "children")}.");
        Shared.Say($"Rows: {rows.Added:N0} added, {rows.Corrected:N0} corrected, {rows.Ended:N0} ended, {rows.Unchanged:N0} unchanged.");
        if (result.Withdrawn.Count > 0)
        {
            Shared.Say($"Withdrawn, as confirmed: {result.Withdrawn.HowMuch}.");
        }

        foreach (var conflict in result.Conflicts)
        {
            Shared.Say($"Conflict, child {conflict.Child}: {conflict.Why}.");
        }

        foreach (var each in remarks)
        {
            Shared.Say($"Note: {each.InWords}.");
        }

        if (result.NotUnderstood.Count > 0)
        {
            Shared.Say($"{result.NotUnderstood.Count:N0} {(result.NotUnderstood.Count == 1 ? "row or file was" : "rows or files were")} not understood:");
            foreach (var each in result.NotUnderstood)
            {
                Shared.Say($"  {each.InWords}.");
            }
        }
    }
}
