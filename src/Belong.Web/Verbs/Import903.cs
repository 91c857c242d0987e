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
        var folder = new Argument<string>("DIR") { Description = "The folder with the return's CSV or XML files" };
        var year = new Option<int>("--year") { Description = "The collection year: 2027 is 1 April 2026 to 31 March 2027", Required = true };
        var authority = new Option<string>("--authority") { Description = "The authority's code, such as E10000016", Required = true };
        var previous = new Option<string?>("--previous") { Description = "The folder with last year's files, for history" };
        var postcodes = new Option<string?>("--postcodes") { Description = "A file of postcodes; read to check that it can be, kept nowhere" };
        var command = new Command("import-903", "Take an SSDA903 return into the record") { folder, year, authority, previous, postcodes, Shared.Database, Shared.Day, Shared.Json };
        command.SetAction((given, stop) => RunAsync(
            given, given.GetValue(folder)!, given.GetValue(year), given.GetValue(authority)!, given.GetValue(previous), given.GetValue(postcodes)));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult given, string folder, int year, string authority, string? previous, string? postcodes)
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
        var import = ImportReturn.Read(year, authority, Shared.FilesIn(folder), previous is null ? null : Shared.FilesIn(previous));
        if (import.NoTable)
        {
            throw new UsageException($"No file in {folder} is a table of the return");
        }

        await using var ledger = Shared.Open(given);
        if (ledger.County.Council.IsMadeUp)
        {
            throw new UsageException($"{Shared.DatabaseOf(given)} holds the made-up county. Import into a database of your own: belong import-903 {folder} --year {year} --authority {authority} --database mine.db");
        }

        var (problem, result) = await import.RunAsync(ledger, new Actor("import-903", "Import"), day, Progress.Show("children taken in"));
        if (problem is not null)
        {
            throw new UsageException(problem.Words);
        }

        Print(given, year, result!);
        return 0;
    }

    private static void Print(ParseResult given, int year, ImportResult result)
    {
        if (given.GetValue(Shared.Json))
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(
                new
                {
                    result.Rows.Added,
                    result.Rows.Corrected,
                    result.Rows.Ended,
                    result.Rows.Retracted,
                    result.Rows.Unchanged,
                    Conflicts = result.Conflicts.Count,
                    result.NotUnderstood,
                    ConflictList = result.Conflicts,
                },
                JsonOut));
            return;
        }

        var rows = result.Rows;
        Shared.Say($"The {year - 1}-{year % 100:00} return is in: {result.Children} children.");
        Shared.Say($"Rows: {rows.Added} added, {rows.Corrected} corrected, {rows.Ended} ended, {rows.Retracted} retracted, {rows.Unchanged} unchanged.");
        foreach (var conflict in result.Conflicts)
        {
            Shared.Say($"Conflict, child {conflict.Child}: {conflict.Why}.");
        }

        if (result.NotUnderstood.Count > 0)
        {
            Shared.Say($"{result.NotUnderstood.Count} rows were not understood:");
            foreach (var each in result.NotUnderstood)
            {
                Shared.Say($"  {each.File}{(each.Line > 0 ? $" line {each.Line}" : "")}{(each.Column is null ? "" : $", {each.Column}")}{(each.Value is null ? "" : $" \"{each.Value}\"")}: {each.Why}.");
            }
        }
    }
}
