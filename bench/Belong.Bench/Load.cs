using System.Diagnostics;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;

namespace Belong.Bench;

/// <summary>How long a county takes to load, what it weighs, and how long all its figures take, first and again.</summary>
internal static class Load
{
    public static int Run(string database, int year)
    {
        var watch = Stopwatch.StartNew();
        using var engine = Engine.Of(database);
        var ledger = Ledger.Open(engine);
        var county = ledger.County;
        var load = watch.Elapsed;
        var paused = GC.GetTotalPauseDuration();
        var entries = county.Children.Sum(child => child.Entries.Length);
        var bytes = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine($"load: {county.Children.Length} children, {entries} entries in {load.TotalSeconds:0.00} s, {bytes / 1024 / 1024} MB held, {Environment.WorkingSet / 1024 / 1024} MB working set, {paused.TotalSeconds:0.00} s paused for the collector");
        for (var run = 0; run < 4; run++)
        {
            var read = run < 3 ? county : county.AsKnownAt(DateTime.UtcNow);
            watch.Restart();
            var figures = Figures.All(new Reading(read, new ReportingYear(year), Terms.Of(read, new ReportingYear(year).Until))).ToList();
            Console.WriteLine($"figures, {(run == 0 ? "first time" : run < 3 ? "again" : "as known")}: {figures.Count} in {watch.Elapsed.TotalMilliseconds:0} ms");
        }

        return 0;
    }
}
