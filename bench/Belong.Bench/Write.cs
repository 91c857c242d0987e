using System.Diagnostics;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Bench;

/// <summary>
/// Writes as fast as it may, each writer waiting for its own answers, and prints the id of every change once it was
/// acknowledged. Killed at any moment, whatever it printed must be in the ledger.
/// </summary>
internal static class Write
{
    public static async Task<int> RunAsync(string database, int writers, int seconds)
    {
        using var engine = Engine.Of(database);
        await using var ledger = Ledger.Open(engine);
        using var output = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });
        await output.WriteLineAsync("ready");
        var until = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, writers).Select(async _ =>
        {
            var count = 0;
            while (until.Elapsed.TotalSeconds < seconds)
            {
                var change = Guid.NewGuid();
                var act = new OpenRecord(new SubjectId(Guid.NewGuid())) { Given = "Robin", Family = "Fairweather", BornOn = new DateOnly(2012, 5, 6), Sex = "F" };
                await ledger.RecordAsync(act, new Actor("bench", "Bench"), new DateOnly(2026, 11, 2), new ChangeId(change));
                await output.WriteLineAsync(change.ToString("D"));
                count++;
            }

            return count;
        }));
        await Console.Error.WriteLineAsync($"{engine.Name} {writers} writers: {counts.Sum() / until.Elapsed.TotalSeconds:0} changes a second");
        return 0;
    }
}
