using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Data.Demo;

/// <summary>
/// Adoption orders, year by year as published, and how many citizen children left care in the years before the last: so many that
/// the shares adopted of four years are met. An order counts by its own day: one of March 2017 ended care only in the next year.
/// </summary>
internal static class Adoptions
{
    private static readonly DateOnly LastOrder = new(2017, 3, 30);

    /// <summary>The day on which care was recorded to have ended of the child whose order that was.</summary>
    public static readonly DateOnly EndedLater = new(2017, 4, 6);

    /// <summary>The years before, with orders granted and children who left care, unaccompanied ones left out.</summary>
    public static readonly (int Year, int Orders, int Leavers)[] Years = [(2014, 145, 787), (2015, 181, 731), (2016, 108, 707)];

    /// <summary>The court's order of everybody who left care adopted: on the day care ended, but for the late one.</summary>
    public static void Order(IEnumerable<Life> lives, DateOnly today)
    {
        foreach (var life in lives.Where(life => life.Plan is { Reason: "E11" or "E12", Until: { } until } && until <= today))
        {
            var until = life.Plan.Until!.Value;
            var made = until == EndedLater ? LastOrder : until;
            life.Adopted = made;
            life.Do(until, 12, new RecordFact(life.Child) { Said = new AdoptionOrder { MadeOn = made, Court = "the Family Court at Harbourside" } });
        }
    }
}
