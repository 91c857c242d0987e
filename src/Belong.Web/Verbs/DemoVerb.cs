using System.CommandLine;
using System.Runtime;
using Belong.Data;
using Belong.Data.Demo;
using Belong.Domain.Governance;
using Belong.Web.House;
using Microsoft.Data.Sqlite;

namespace Belong.Web.Verbs;

/// <summary><c>belong</c> and <c>belong demo</c>: the made-up county, or a database of one's own, with personas, for this machine only.</summary>
internal static class DemoVerb
{
    private static readonly Option<int> Port = new("--port") { Description = "The port on this machine", DefaultValueFactory = _ => 5080 };
    private static readonly Option<string?> PostcodeList = new("--postcodes") { Description = "The list of postcodes, for distances and the return's checks: a store made by belong postcodes, or the published CSV. Without it BELONG_POSTCODES, else postcodes.bpc here." };
    private static readonly Option<string[]> ProviderLists = new("--providers") { Description = "Ofsted's list of providers, XLSX or CSV, for checking the return", AllowMultipleArgumentsPerToken = true };

    public static Command Make()
    {
        var command = new Command("demo", "Serve the made-up county, or with --database a database of your own, on this machine only");
        AddTo(command);
        return command;
    }

    /// <summary>Makes it what a command does; no verb means demo.</summary>
    public static void AddTo(Command command)
    {
        command.Add(Shared.Database);
        command.Add(Shared.Day);
        command.Add(Port);
        command.Add(PostcodeList);
        command.Add(ProviderLists);
        command.SetAction(RunAsync);
    }

    private static async Task<int> RunAsync(ParseResult given, CancellationToken stop)
    {
        if (given.GetValue(Port) is < 1 or > 65535)
        {
            throw new UsageException($"--port {given.GetValue(Port)} is not a port: choose a number from 1 to 65535");
        }

        var own = given.GetValue(Shared.Database) is not null || Environment.GetEnvironmentVariable("BELONG_DATABASE") is { Length: > 0 };
        var database = Shared.DatabaseOf(given);
        var url = $"http://localhost:{given.GetValue(Port)}";
        WaitingRoom? room = null;
        if (!own && !File.Exists(database))
        {
            room = await Taken(url, () => WaitingRoom.OpenAsync(url, stop));

            // Whatever is told stays until it is written: nothing is gained by putting it together meanwhile.
            GCSettings.LatencyMode = GCLatencyMode.SustainedLowLatency;
            await BuildAsync(database, url, room);
            GCSettings.LatencyMode = GCLatencyMode.Interactive;

            // What goes on here was called by the building's last step, which holds the county it built until this begins afresh.
            await Task.Yield();
            Memory.GiveBack();
        }

        await using var ledger = Shared.Open(given);
        Memory.GiveBack();
        var madeUp = ledger.County.Council.IsMadeUp;

        // The made-up county's postcodes are made up too: the true list, where one lies here, would call each of them wrong.
        var postcodes = madeUp && given.GetValue(PostcodeList) is null ? null : Shared.PostcodesOf(given.GetValue(PostcodeList));
        var providers = given.GetValue(ProviderLists) is { Length: > 0 } lists ? Shared.Reading(() => OfstedList.Read(lists, postcodes, Shared.DayOf(given))) : null;
        DateOnly? day = given.GetValue(Shared.Day) is not null ? Shared.DayOf(given) : madeUp ? DemoCounty.Today : null;
        var limits = Environment.GetEnvironmentVariable("BELONG_NO_LIMITS") == "1" ? TooOften.Never : null; // for bench/run, which asks as nobody does
        await using var app = BelongHost.Build(ledger, personas: true, day, url, postcodes, providers, limits: limits);
        if (room is not null)
        {
            await room.DisposeAsync();
        }

        await Taken(url, async () =>
        {
            await app.StartAsync(stop);
            return app;
        });
        await Console.Error.WriteLineAsync($"Belong is at {url} – {(madeUp ? "a made-up county" : ledger.Engine.Place)}. Stop it with Ctrl+C.");
        await app.WaitForShutdownAsync(stop);
        return 0;
    }

    private static async Task<T> Taken<T>(string url, Func<Task<T>> start)
    {
        try
        {
            return await start();
        }
        catch (IOException taken)
        {
            throw new UsageException($"{url} is in use: choose another port with --port ({taken.Message})");
        }
    }

    /// <summary>Builds the county beside its place and moves it there whole, so that one cut off half-way is never served.</summary>
    private static async Task BuildAsync(string database, string url, WaitingRoom room)
    {
        var part = $"{database}.building";
        File.Delete(part);
        await Console.Error.WriteLineAsync($"Building the made-up county. This happens once. {url} shows progress.");
        using (var engine = Engine.Of(part))
        {
            await using (var ledger = Ledger.Open(engine))
            {
                var show = Progress.Show("acts");
                await DemoCounty.BuildAsync(ledger, (stage, done, of) =>
                {
                    room.Show(stage, done, of);
                    if (stage == BuildingStage.Acts)
                    {
                        show(done, of);
                    }
                });
            }

            using var connection = engine.Open();
            using var checkpoint = connection.CreateCommand();
            checkpoint.CommandText = "pragma wal_checkpoint(truncate)";
            checkpoint.ExecuteNonQuery();
        }

        SqliteConnection.ClearAllPools();
        File.Delete($"{part}-wal");
        File.Delete($"{part}-shm");
        File.Move(part, database);
    }
}
