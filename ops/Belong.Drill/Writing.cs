using System.Runtime.InteropServices;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Drill;

/// <summary>
/// Writes through two nodes' ledgers until it is told to end. Whoever gets no answer knows nothing, and asks again with the
/// same change id until there is one.
/// </summary>
internal static class Writing
{
    private static readonly TimeSpan BetweenActs = TimeSpan.FromMilliseconds(100), BeforeAskingAgain = TimeSpan.FromMilliseconds(250);

    public static async Task<int> RunAsync(string database, string file, int writers)
    {
        using var stop = new CancellationTokenSource();
        using var told = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => { signal.Cancel = true; stop.Cancel(); });
        using var oneEngine = Engine.Of(database);
        using var otherEngine = Engine.Of(database);
        await using var one = await OpenAsync(oneEngine);
        await using var other = await OpenAsync(otherEngine);
        using var notebook = new Notebook(file);
        await Console.Out.WriteLineAsync("ready");
        await Task.WhenAll(Enumerable.Range(0, writers).Select(i => WriteAsync(i % 2 == 0 ? one : other, notebook, stop.Token)));

        // What the two nodes have in memory after all that must be what is in the database.
        await Task.WhenAll(one.CatchUpAsync(), other.CatchUpAsync());
        using var fresh = Engine.Of(database);
        await using var ledger = Ledger.Open(fresh, migrate: false);
        var isSame = Known(one) == Known(ledger) && Known(other) == Known(ledger);
        await Console.Out.WriteLineAsync(isSame ? $"both nodes hold the {ledger.County.Children.Length} records that the database holds" : "A node holds another record than the database");
        return isSame ? 0 : 1;
    }

    private static async Task WriteAsync(Ledger ledger, Notebook notebook, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var (change, askedAt) = (Guid.NewGuid(), DateTime.UtcNow);
            for (var times = 1; ; times++)
            {
                try
                {
                    // Each asking opens another record: nothing but the change id keeps a repeated one from being written twice.
                    var act = new OpenRecord(new SubjectId(Guid.NewGuid())) { Given = "Robin", Preferred = change.ToString("N"), BornOn = new DateOnly(2012, 5, 6), Sex = "F" };
                    var recorded = await ledger.RecordAsync(act, new Actor("drill", "Drill"), new DateOnly(2026, 11, 2), new ChangeId(change));
                    notebook.Note(new(change, askedAt, DateTime.UtcNow, recorded.Seq ?? throw new InvalidOperationException("The act was refused"), times, recorded.Again));
                    break;
                }
                catch (Exception unanswered) when (unanswered is not InvalidOperationException { Message: "The act was refused" })
                {
                    await Console.Error.WriteLineAsync($"{DateTime.UtcNow:HH:mm:ss.f} {change:N} {unanswered.GetType().Name}: {unanswered.Message.ReplaceLineEndings(" ")}");
                    await Task.Delay(BeforeAskingAgain, CancellationToken.None);
                }
            }

            await Task.Delay(BetweenActs, CancellationToken.None);
        }
    }

    private static async Task<Ledger> OpenAsync(Engine engine)
    {
        while (true)
        {
            try
            {
                return Ledger.Open(engine, migrate: false);
            }
            catch (System.Data.Common.DbException)
            {
                await Task.Delay(BeforeAskingAgain);
            }
        }
    }

    private static string Known(Ledger ledger) => string.Join('\n', ledger.County.Children.OrderBy(child => child.Id.Value).Select(child => $"{child.Id} {string.Join(' ', child.Entries.Select(entry => entry.Id))}"));
}
