using System.Diagnostics;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Returns.Ssda903.Export;

namespace Belong.Bench;

/// <summary>How long all figures of a county and the health of a return take after one change: from nothing, as every change once made it, and on what was known before.</summary>
internal static class AfterChange
{
    public static int Run(string database, DateOnly day)
    {
        using var engine = Engine.Of(database);
        var county = Ledger.Open(engine).County;
        var year = new ReportingYear(ReportingYear.Of(day).Ends - 1);
        var children = county.Children.Where(child => child.IsLookedAfterOn(day)).Take(12).ToList();
        Console.WriteLine($"{county.Children.Length} children, figures of {year}, {Environment.ProcessorCount} cores");
        var reading = new Reading(county, year, Terms.Of(county, day));
        var first = Timed(() => Figures.All(reading).Count());
        var health = CheckRecord.Of(county, year.Ends);
        Console.WriteLine($"the first time: figures {first.TotalMilliseconds:0} ms");
        List<double> nothing = [], known = [], healthFromNothing = [], healthKnown = [];
        foreach (var child in children)
        {
            var outcome = new RecordFact(child.Id) { Said = new DentalCheck { On = day.AddDays(-1) } }.Decide(county, day, new("bench", "Bench"));
            if (outcome.Refused)
            {
                continue;
            }

            county = county.With(outcome, county.Sign(new ChangeId(Guid.NewGuid()), DateTime.UtcNow, "bench", "Bench"), out _);
            var terms = Terms.Of(county, day);
            nothing.Add(Timed(() => Figures.All(new Reading(county, year, terms)).Count()).TotalMilliseconds);
            known.Add(Timed(() => Figures.All(reading = new Reading(county, year, Terms.Of(county, day), known: reading.ByRecord)).Count()).TotalMilliseconds);
            if (healthKnown.Count < 4)
            {
                healthFromNothing.Add(Timed(() => ReturnHealth.Of(county, CheckRecord.Of(county, year.Ends)).Errors.Length).TotalMilliseconds);
                healthKnown.Add(Timed(() => ReturnHealth.Of(county, health = CheckRecord.Of(county, year.Ends, before: health)).Errors.Length).TotalMilliseconds);
            }
        }

        Console.WriteLine($"all figures after a change: from nothing {Middle(nothing):0} ms, on what was known {Middle(known):0} ms (the middle of {known.Count})");
        Console.WriteLine($"Return health after a change: from nothing {Middle(healthFromNothing):0} ms, on what was known {Middle(healthKnown):0} ms (the middle of {healthKnown.Count})");
        return 0;
    }

    private static double Middle(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static TimeSpan Timed(Func<int> work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed;
    }
}
