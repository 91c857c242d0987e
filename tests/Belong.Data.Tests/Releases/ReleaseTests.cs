using System.Data.Common;
using System.Diagnostics;
using System.IO.Compression;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Planning;
using Npgsql;

namespace Belong.Data.Tests.Releases;

/// <summary>
/// A database that each release left behind, kept here as it was, comes up to this version whole: what was recorded is read, the chains hold. A release adds its
/// own: run this test with BELONG_SAMPLE_TO naming the new folder, such as tests/Belong.Data.Tests/Releases/2027-03.
/// </summary>
public sealed class ReleaseTests
{
    public static TheoryData<string, string> All => [.. from folder in Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "Releases")) from engine in new[] { "sqlite", "postgres" } select (Path.GetFileName(folder), engine)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_a_release_left_behind_comes_up_to_this_version_whole(string release, string engineName)
    {
        if (Environment.GetEnvironmentVariable("BELONG_SAMPLE_TO") is { Length: > 0 } folder)
        {
            await MakeAsync(folder, engineName);
        }

        var database = await LoadAsync(release, engineName);
        using var engine = Engine.Of(database);
        Assert.True(Verify.Run(engine).Broken is null, "it was whole before");
        Migrate.Run(engine);
        Grants.Run(engine);
        Assert.Null(Verify.Run(engine).Broken);
        Assert.Null(AccessLog.Verify(engine).Broken);
        await using var ledger = Ledger.Open(engine, migrate: false);
        var child = ledger.County.Child(Id(1))!;
        Assert.Equal(("Robin Fairweather", "The Beeches", "asha", 2), (child.CalledName, child.PlacementOn(Day("2026-11-30"))!.Fact.Home, child.AllocationOn(Day("2026-11-30"))!.Fact.Worker, child.Facts<Domain.Reviewing.Review>().Length));
        Assert.Equal(["The school rang: Robin has settled", "The school rang: Robin has settled well"], child.Entries.Select(entry => entry.Said).OfType<CaseNote>().Select(note => note.Words));
        Assert.Equal("75 years from birth", ledger.County.Council.Facts<Destroyed>().Single().Fact.Rule);
        Assert.Equal([("asha", true), ("asha", false)], new AccessLogOf(engine).Lines());
        Assert.Equal("The Elms", new Drafts(engine, () => new DateTime(2026, 11, 30, 9, 0, 0, DateTimeKind.Utc)).Find("asha", $"/children/{Id(1)}/move")!["Home"]);

        // And it goes on: something is recorded, and the chain is whole after it.
        Assert.False((await ledger.RecordAsync(new RecordFact(Id(1)) { Said = new CaseNote { On = Day("2026-11-30"), Kind = "call", Words = "After the upgrade" } }, new Actor("asha", "Asha"), Day("2026-12-01"), new(Guid.NewGuid()))).Refused);
        Assert.Null(Verify.Run(engine).Broken);
    }

    private static async Task<string> LoadAsync(string release, string engineName)
    {
        var database = Databases.New(engineName);
        var packed = Path.Combine(AppContext.BaseDirectory, "Releases", release, engineName == "sqlite" ? "sample.db.gz" : "sample.sql.gz");
        await using var zip = new GZipStream(File.OpenRead(packed), CompressionMode.Decompress);
        if (engineName == "sqlite")
        {
            await using var file = File.Create(database);
            await zip.CopyToAsync(file);
            return database;
        }

        using var reader = new StreamReader(zip);
        var script = Path.GetTempFileName();
        await File.WriteAllTextAsync(script, await reader.ReadToEndAsync());
        Postgres(database, "psql", "-q", "-v", "ON_ERROR_STOP=1", "-f", script);
        File.Delete(script);
        return database;
    }

    private static async Task MakeAsync(string folder, string engineName)
    {
        Directory.CreateDirectory(folder);
        var database = Databases.New(engineName);
        using (var engine = Engine.Of(database))
        {
            await SampleOfARelease.WriteAsync(engine);
        }

        var plain = Path.GetTempFileName();
        if (engineName == "sqlite")
        {
            File.Delete(plain);
            Databases.Run(database, $"vacuum into '{plain}'");
        }
        else
        {
            Postgres(database, "pg_dump", "--no-owner", "--no-privileges", "-f", plain);
        }

        await using var zip = new GZipStream(File.Create(Path.Combine(folder, engineName == "sqlite" ? "sample.db.gz" : "sample.sql.gz")), CompressionLevel.SmallestSize);
        await using var from = File.OpenRead(plain);
        await from.CopyToAsync(zip);
    }

    private static void Postgres(string database, string program, params string[] arguments)
    {
        var to = new NpgsqlConnectionStringBuilder(database);
        using var process = Process.Start(new ProcessStartInfo(program, ["-h", to.Host!, "-p", $"{to.Port}", "-U", to.Username!, "-d", to.Database!, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        var wrong = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, wrong);
    }

    private sealed record AccessLogOf(Engine Engine)
    {
        public List<(string Who, bool Refused)> Lines()
        {
            using DbConnection connection = Engine.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "select who, refused from access where node = 'node-1' order by n desc";
            using var reader = command.ExecuteReader();
            var lines = new List<(string, bool)>();
            while (reader.Read())
            {
                lines.Add((reader.GetString(0), reader.GetInt32(1) != 0));
            }

            return lines;
        }
    }
}
