using System.Diagnostics;

namespace Belong.Data.Tests;

public class KillTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Killed_in_mid_commit_no_acknowledged_change_is_lost_and_none_is_torn(string engineName)
    {
        var database = Databases.New(engineName);
        using var engine = Engine.Of(database);
        Migrate.Run(engine);
        var acknowledged = new List<Guid>();
        foreach (var answers in (int[])[1, 40, 7, 150, 3, 300, 25, 90])
        {
            using var writer = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Belong.Bench.dll"), "write", database, "8", "60"]) { RedirectStandardOutput = true })!;
            Assert.Equal("ready", await writer.StandardOutput.ReadLineAsync());
            var heard = 0;
            while (await writer.StandardOutput.ReadLineAsync() is { } line)
            {
                // Eight writers are under way; after so many answers the process is killed wherever it is, and what it
                // still had said is read too.
                if (Guid.TryParseExact(line, "D", out var id))
                {
                    acknowledged.Add(id);
                }

                if (++heard == answers)
                {
                    writer.Kill();
                }
            }

            await writer.WaitForExitAsync();
        }

        var verified = Verify.Run(engine);
        Assert.Null(verified.Broken);
        using var connection = engine.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select id from change";
        using var reader = command.ExecuteReader();
        var written = new HashSet<Guid>();
        while (reader.Read())
        {
            written.Add(engine.ReadId(reader, 0));
        }

        Assert.True(acknowledged.Count > 500);
        Assert.Empty(acknowledged.Except(written));
        Assert.Equal(verified.Changes * 3, verified.Entries); // each of these changes has a name, a birth and a sex, or nothing
    }
}
