using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Time;
using Belong.Returns.SafeguardingDataset;
using Belong.Web.House;

namespace Belong.Web.Verbs;

/// <summary><c>belong dataset</c> and <c>belong daily-payload</c>: whole sets of data for others, as they are published.</summary>
internal static class DatasetVerb
{
    public static Command Tables()
    {
        var to = new Option<string>("--out") { Description = "The folder to write to, created if missing", Required = true };
        var command = new Command("dataset", "Write the tables of the standard safeguarding data set that Belong has, as CSV") { to, Shared.Database, Shared.Day };
        command.SetAction(async (given, stop) =>
        {
            await using var ledger = Existing(given);
            var reading = new DatasetReading(ledger.County, Shared.DayOf(given, ledger.County));
            await LogAsync(ledger, "dataset", reading.Children);
            var folder = Directory.CreateDirectory(given.GetValue(to)!).FullName;
            foreach (var table in DatasetTable.All)
            {
                var rows = table.Rows(reading).ToList();
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{table.Name}.csv"), DatasetFile.Of(table, rows), stop);
                Console.Out.WriteLine($"{table.Name}: {NumberWords.Count(rows.Count, "row", "rows")}{(table.Blank.IsEmpty ? "" : $", always blank {string.Join(", ", table.Blank.Select(each => each.Column))}")}");
            }

            return 0;
        });
        return command;
    }

    public static Command Payload()
    {
        var to = new Option<string>("--out") { Description = "The folder to write the batches to, created if missing", Required = true };
        var since = new Option<string?>("--since") { Description = "The instant of the last sending, as this command printed it: only what changed since is written" };
        var command = new Command("daily-payload", "Write the national daily payload of children's services, a hundred children to a file, each checked against its published form. Nothing is sent") { to, since, Shared.Database, Shared.Day };
        command.SetAction(async (given, stop) =>
        {
            var last = given.GetValue(since) is { } text ? FiguresVerb.Instant(text) ?? throw new UsageException($"--since {text} is not a date and time: write it as 2026-03-09T02:00:00Z") : (DateTime?)null;
            await using var ledger = Existing(given);
            var (county, day) = (ledger.County, Shared.DayOf(given, ledger.County));
            var found = last is { } instant ? DailyPayload.Since(county.AsKnownAt(instant), LondonDay.Of(instant), county, day) : [.. DailyPayload.Of(county, day).Select(each => ((ChildRecord?)each.Child, each.Payload))];
            await LogAsync(ledger, "daily-payload", found.Select(each => each.Child).OfType<ChildRecord>());
            var wrong = PayloadCheck.All(found.Select(each => each.Payload)).ToList();
            foreach (var why in wrong)
            {
                Console.Out.WriteLine(why);
            }

            var folder = Directory.CreateDirectory(given.GetValue(to)!).FullName;
            foreach (var (at, batch) in found.Select(each => each.Payload).Chunk(DailyPayload.Batch).Index())
            {
                await File.WriteAllTextAsync(Path.Combine(folder, $"children-{at + 1:0000}.json"), new JsonArray([.. batch]).ToJsonString(Written), stop);
            }

            Console.Out.WriteLine($"{(found.IsEmpty ? "No children" : NumberWords.Count(found.Length, "child", "children"))}{(last is null ? "" : $" changed since {given.GetValue(since)}")}, as at {county.At:yyyy-MM-ddTHH:mm:ss.ffffffZ}.");
            return wrong.Count == 0 ? 0 : 1;
        });
        return command;
    }

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true };

    private static Ledger Existing(ParseResult given) => Shared.Exists(given) ? Shared.Open(given) : throw new UsageException($"{Shared.DatabaseOf(given)} does not exist");

    /// <summary>Who takes a whole set away is logged under each child before a byte is written.</summary>
    private static async Task LogAsync(Ledger ledger, string what, IEnumerable<ChildRecord> children)
    {
        await using var log = new AccessLog(ledger.Engine, $"{what}-{Guid.NewGuid():N}");
        await log.WriteAsync(new Look($"{what} ({Environment.UserName})", what, false, [.. children.Select(child => child.Id)]));
    }
}
