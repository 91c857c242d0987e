using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Fostering;
using Belong.Domain.Governance;

namespace Belong.Web.House;

/// <summary>A household of somebody who supports it: how it stands, who lives there, when they last met and what is due next.</summary>
public sealed record HouseholdOfMine(HouseholdRecord Household, StandingOfHousehold Stands, IReadOnlyList<Stay> Placed, DateOnly? LastMet, Duty? Next)
{
    /// <summary>Those whose supervising social worker somebody is, or covers for: those with children first, then by name.</summary>
    public static IReadOnlyList<HouseholdOfMine> Of(IReadOnlyCollection<string> workers, County county, Terms terms, Func<Record, bool> maySee) =>
    [
        .. county.Households.Where(household => household.WorkerOn(terms.Today) is { } worker && workers.Contains(worker.Fact.Worker) && maySee(household))
            .Select(household => new HouseholdOfMine(household, StandingOfHousehold.Of(household, county, terms), [.. household.PlacedOn(county, terms.Today).Where(stay => maySee(stay.Child))],
                household.Facts<Supervision>().Where(each => each.Fact.On <= terms.Today).Select(each => (DateOnly?)each.Fact.On).Max(), household.OpenDuties(terms).MinBy(duty => duty.By)))
            .Where(each => each.Stands.Code is not (StandingOfHousehold.Resigned or StandingOfHousehold.Deregistered))
            .OrderBy(each => each.Placed.Count == 0).ThenBy(each => each.Household.CalledName, StringComparer.CurrentCulture),
    ];
}

/// <summary>A supervising social worker and how their households stand, for whoever manages the service.</summary>
public sealed record SupportRow(string Worker, string Team, int Households, int Placed, int Supervision, int Unannounced, int Reviews, int Checks)
{
    /// <summary>By worker, those with most that is late first. A household without a worker is told of under a blank name.</summary>
    public static IReadOnlyList<SupportRow> Of(County county, Terms terms)
    {
        var late = county.Households.SelectMany(household => household.OpenDuties(terms).Where(duty => duty.By < terms.Today).Select(duty => (Worker: household.WorkerOn(terms.Today)?.Fact.Worker ?? "", duty.Rule))).ToLookup(each => each.Worker, each => each.Rule, StringComparer.Ordinal);
        return
        [
            .. county.Households.Where(household => household.ApprovalNow(terms) is not null).GroupBy(household => household.WorkerOn(terms.Today)?.Fact.Worker ?? "", StringComparer.Ordinal)
                .Select(mine => new SupportRow(mine.Key, mine.First().WorkerOn(terms.Today)?.Fact.Team ?? "", mine.Count(), mine.Sum(household => household.PlacedOn(county, terms.Today).Count()),
                    Late(mine.Key, Clocks.RuleOf<SupervisionClock>()), Late(mine.Key, Clocks.RuleOf<UnannouncedVisitClock>()), Late(mine.Key, Clocks.RuleOf<HouseholdReviewClock>()), Late(mine.Key, Clocks.RuleOf<CheckClock>())))
                .OrderByDescending(row => row.Supervision + row.Unannounced + row.Reviews + row.Checks).ThenBy(row => row.Worker, StringComparer.Ordinal),
        ];

        int Late(string worker, Rule rule) => late[worker].Count(each => each == rule);
    }
}
