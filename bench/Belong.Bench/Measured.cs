using System.Diagnostics;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;

namespace Belong.Bench;

/// <summary>How long every measure by every breakdown takes at each of 24 month-ends.</summary>
internal static class Measured
{
    public static int Run(string database, DateOnly day)
    {
        using var engine = Engine.Of(database);
        var county = Ledger.Open(engine).County;
        Console.WriteLine($"{county.Children.Length} children, {AllMeasures.All.Length} measures, {Breakdown.All.Length} breakdowns, {Environment.ProcessorCount} cores");
        for (var round = 0; round < 4; round++)
        {
            // A county as known is made of records of its own: nothing that was worked out is there yet.
            var fresh = county.AsKnownAt(DateTime.UtcNow.AddSeconds(round));
            var terms = Terms.Of(fresh, day);
            long figures = 0, parts = 0;
            var first = TimeSpan.Zero;
            var watch = Stopwatch.StartNew();
            foreach (var period in Period.Of(PeriodKind.Month, day).Before.Trend(24))
            {
                var reading = new Reading(fresh, period, terms);
                foreach (var figure in AllMeasures.All.SelectMany(measure => Figures.Of(measure, reading).Concat(Breakdown.All.SelectMany(by => Figures.By(measure, by, reading)))))
                {
                    figures++;
                    parts += figure.Parts.Length;
                }

                first = first == TimeSpan.Zero ? watch.Elapsed : first;
            }

            Console.WriteLine($"{(round == 0 ? "code not yet compiled: " : "")}{watch.Elapsed.TotalSeconds:0.0} s for 24 month-ends, {first.TotalSeconds:0.00} s the first, from facts; {figures:N0} figures of {parts:N0} parts; {GC.GetTotalMemory(false) / 1024 / 1024} MB");
        }

        return 0;
    }
}
