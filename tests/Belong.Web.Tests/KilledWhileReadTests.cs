using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Belong.Data;

namespace Belong.Web.Tests;

/// <summary>What somebody was shown or refused is in the access log before they have it: the service is killed while many read, and each answer that came is there.</summary>
public sealed class KilledWhileReadTests
{
    [Fact]
    public async Task Every_answer_that_a_reader_had_before_the_service_was_killed_stands_in_the_log_and_any_byte_altered_there_is_named()
    {
        var database = Databases.New("sqlite");
        using (var engine = Engine.Of(database))
        {
            await using var ledger = Ledger.Open(engine);
            foreach (var (signature, outcome) in LookedAfterFrom("2026-01-05").Changes)
            {
                await ledger.RecordAsync(new AsDecided(outcome), new Actor(signature.By, signature.By), DateOnly.FromDateTime(signature.At), signature.Change, signature.At);
            }
        }

        var port = SignIn.ServeTests.FreePort();
        using var service = VerbTests.Start(["demo", "--database", database, "--port", $"{port}", "--day", "2026-03-10"]);
        while (await service.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains($":{port}", StringComparison.Ordinal))
        {
            // It says when it listens.
        }

        var (shown, refused) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());
        var readers = Enumerable.Range(0, 6).Select(async at =>
        {
            using var visitor = AVisitor.At($"http://127.0.0.1:{port}");
            await visitor.PostAsync("/sign-in", ("persona", at % 2 == 0 ? "d-001" : "w-045"));
            try
            {
                while (true)
                {
                    // Addresses that are asked once each: of the director the child's pages and nobody's, of a worker a child who is not theirs.
                    var address = at % 2 == 0 && Random.Shared.Next(2) == 0 ? $"/children/{Id(1)}/timeline" : at % 2 == 0 ? $"/children/{Guid.NewGuid()}" : $"/children/{Id(1)}/facts/{Guid.NewGuid()}";
                    var answer = await visitor.GetAsync(address);
                    (answer.Status == HttpStatusCode.OK ? shown : refused).Add(address);
                    Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{address}: {answer.Status}");
                }
            }
            catch (HttpRequestException)
            {
                // The service is gone.
            }
        }).ToList();
        var watch = Stopwatch.StartNew();
        while (shown.Count < 40 || refused.Count < 120)
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"{shown.Count} shown, {refused.Count} refused");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        service.Kill();
        await Task.WhenAll(readers);
        await service.WaitForExitAsync(TestContext.Current.CancellationToken);

        using var kept = Engine.Of(database);
        using (var connection = kept.Open())
        {
            var lines = Lines(connection);
            Assert.True(lines.Count(line => line is { What: var what, Refused: false } && what.EndsWith("/timeline", StringComparison.Ordinal)) >= shown.Count, $"{shown.Count} pages were read");
            Assert.Empty(refused.Except(lines.Where(line => line.Refused).Select(line => line.What)));
        }

        Assert.Null(AccessLog.Verify(kept).Broken);
        Databases.Run(database, "drop trigger access_fixed");
        Databases.Run(database, "update access set what = replace(what, 'timeline', 'timelime') where n = (select max(n) from access where what like '%timeline')");
        Assert.Contains("is not what was written", AccessLog.Verify(kept).Broken, StringComparison.Ordinal);
    }

    private static List<(string What, bool Refused)> Lines(System.Data.Common.DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select what, refused from access";
        using var reader = command.ExecuteReader();
        var lines = new List<(string, bool)>();
        while (reader.Read())
        {
            lines.Add((reader.GetString(0), reader.GetInt32(1) != 0));
        }

        return lines;
    }

    private sealed record AsDecided(Outcome Outcome) : Act
    {
        public override Outcome Decide(County county, DateOnly today, Actor by) => Outcome;
    }
}
