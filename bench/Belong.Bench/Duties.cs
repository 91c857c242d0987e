using System.Diagnostics;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;

namespace Belong.Bench;

/// <summary>How long every duty of a county takes: from facts, on another day, and as a page asks after somebody has recorded something.</summary>
internal static class Duties
{
    public static int Run(string database, DateOnly day)
    {
        using var engine = Engine.Of(database);
        var county = Ledger.Open(engine).County;
        Console.WriteLine($"{county.Children.Length} children, {county.Children.Count(child => child.Entries.Length > 0)} with entries, {Environment.ProcessorCount} cores");
        Standing(county, day);
        for (var round = 0; round < 6; round++)
        {
            // A county as known is made of records of its own: nothing that was worked out is there yet.
            var fresh = county.AsKnownAt(DateTime.UtcNow.AddDays(-1).AddSeconds(round));
            Time($"from facts{(round == 0 ? ", code not yet compiled" : "")}", fresh, day);
            Time("from facts, the next day", fresh, day.AddDays(1));
            Time("all kept, as after a change of one record", fresh, day.AddDays(1));
        }

        // One clock at a time, on one core, to see where the time goes.
        var alone = county.AsKnownAt(DateTime.UtcNow.AddDays(-2));
        var terms = Terms.Of(alone, day);
        var children = alone.Children.ToList();
        foreach (var child in children)
        {
            _ = child.AllDuties(terms).Count();
        }

        terms = Terms.Of(alone, day.AddDays(1));
        foreach (var (clock, took, duties) in Clocks.Of(RecordKind.Of<ChildRecord>()).Select(clock =>
        {
            var watch = Stopwatch.StartNew();
            var count = children.Sum(child => clock.Run(child, terms).Count());
            return (clock.GetType().Name, watch.Elapsed, count);
        }).OrderByDescending(each => each.Elapsed).Take(12))
        {
            Console.WriteLine($"  {clock}: {took.TotalMilliseconds:0} ms, {duties} duties");
        }

        return 0;

        // How many are open, how long the overdue have been so, and by which rule.
        static void Standing(County county, DateOnly day)
        {
            var all = county.Children.SelectMany(child => child.AllDuties(Terms.Of(county, day))).ToList();
            Console.WriteLine(string.Join(", ", all.GroupBy(duty => duty.On(day)).OrderBy(each => each.Key).Select(each => $"{each.Key} {each.Count():N0}")));
            var overdue = all.Where(duty => duty.On(day) == DutyState.Overdue).Select(duty => (duty.Rule.Title, Days: day.DayNumber - duty.By!.Value.DayNumber)).ToList();
            foreach (var (from, to) in new[] { (1, 5), (6, 20), (21, 60), (61, 180), (181, 365), (366, 10000) })
            {
                Console.WriteLine($"  overdue {from} to {to} days: {overdue.Count(each => each.Days >= from && each.Days <= to):N0}");
            }

            var missed = OwedInCounty.Of(county, Terms.Of(county, day)).Missed;
            Console.WriteLine($"  missed and to be explained: {missed.Length:N0} ({string.Join(", ", missed.GroupBy(each => each.Duty.Rule.Title).OrderByDescending(each => each.Count()).Take(8).Select(each => $"{each.Key} {each.Count()}"))})");
            foreach (var rule in overdue.GroupBy(each => each.Title).OrderByDescending(each => each.Count()))
            {
                Console.WriteLine($"  {rule.Count(),5:N0}  {rule.Key}: {rule.Min(each => each.Days)} to {rule.Max(each => each.Days)} days");
            }
        }

        static void Time(string what, County county, DateOnly day)
        {
            var watch = Stopwatch.StartNew();
            var owed = OwedInCounty.Of(county, Terms.Of(county, day));
            var took = watch.Elapsed;
            Console.WriteLine($"{what}: {owed.All.Length} open of {county.Children.Sum(child => child.AllDuties(Terms.Of(county, day)).Count())}, {took.TotalMilliseconds:0} ms");
        }
    }
}
