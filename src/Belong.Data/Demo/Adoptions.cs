using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>
/// Adoption orders, year by year as published, and the citizen children who left care in the years before the last: so many that
/// the shares adopted of four years are met. An order counts by its own day: one of March 2017 ended care only in the next year.
/// </summary>
internal static class Adoptions
{
    private static readonly DateOnly LastOrder = new(2017, 3, 30);

    /// <summary>The years before, with orders granted and children who left care, unaccompanied ones left out.</summary>
    private static readonly (int Year, int Orders, int Leavers)[] Years = [(2014, 145, 787), (2015, 181, 731), (2016, 108, 707)];

    /// <summary>The one who still was in care at the year's end: the first to leave of those without a move who would have gone home.</summary>
    public static List<Plan> WithTheLateOne(IReadOnlyList<Plan> inCare)
    {
        var late = inCare.Where(plan => plan is { Reason: "E4A", Unaccompanied: false, Moves: 0 } && plan.From >= new DateOnly(2016, 4, 1) && plan.From < new DateOnly(2016, 10, 1) && Age.On(plan.Born, LastOrder) < 11).MinBy(plan => plan.Until)!;
        return [.. inCare.Select(plan => ReferenceEquals(plan, late) ? plan with { Reason = "E12" } : plan)];
    }

    /// <summary>Those who left in the years before, beside whom others left already.</summary>
    public static IEnumerable<Plan> LeftInEarlierYears(IReadOnlyList<Plan> already)
    {
        var random = new Random(20140331);
        foreach (var (year, orders, leavers) in Years)
        {
            var of = new ReportingYear(year);
            var others = leavers - already.Count(plan => !plan.Unaccompanied && plan.Until is { } left && of.Span.Covers(left));
            for (var i = 0; i < others; i++)
            {
                var until = of.From.AddDays(random.Next(0, 364));
                var adopted = i < orders;
                var born = until.AddYears(-random.Next(adopted ? 1 : 2, adopted ? 5 : 16) - 1).AddDays(random.Next(1, 300));
                var from = until.AddDays(-random.Next(adopted ? 300 : 20, 500));
                from = from > born ? from : born.AddDays(1);
                yield return new(born, random.Next(2) == 0 ? "1" : "2", random.Pick("WBRI", "WBRI", "WBRI", "MWBC", "BAFR", "AIND"), false, from)
                {
                    Until = until,
                    Reason = adopted ? random.Pick("E11", "E12") : random.Pick("E4A", "E4B", "E41", "E44", "E5"),
                };
            }
        }
    }

    /// <summary>The court's order of everybody who left care adopted: on the day care ended, but for the late one.</summary>
    public static void Order(IEnumerable<Life> lives, DateOnly today)
    {
        foreach (var life in lives.Where(life => life.Plan is { Reason: "E11" or "E12", Until: { } until } && until <= today))
        {
            var until = life.Plan.Until!.Value;
            var made = until > new DateOnly(2017, 3, 31) ? LastOrder : until;
            life.Do(until, 12, new RecordFact(life.Child) { Said = new AdoptionOrder { MadeOn = made, Court = "the Family Court at Harbourside" } });
        }
    }
}
