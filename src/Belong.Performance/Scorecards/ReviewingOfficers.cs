using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Performance.Scorecards;

public sealed class ReviewingOfficers : Scorecard
{
    public override string Code => "reviewing";
    public override string Title => "Independent reviewing";
    public override string Purpose => "For the reviewing service and each of its officers.";
    public override PeriodKind Every => PeriodKind.Quarter;
    public override int Order => 3;
    public override ImmutableArray<Breakdown> NarrowedBy => [Breakdown.Officer, Breakdown.District];

    public override ImmutableArray<ScorecardPart> PartsFor(County county) =>
    [
        new("The service", [new("cla-at-year-end"), new("caseload-per-officer"), new("children-without-officer"), new("late-notifications")]),
        new("Reviews", [new("reviews-held"), new("reviews-on-time-per-review"), new("reviews-on-time-per-child"), new("officer-visits-between-reviews"), new("reports-to-reviews", "in-time", "Reports to reviews in time")]),
        new("Taking part", [new("participation-rate"), new("participation-rate-5"), new("reviews-chaired", "full", "Reviews the child chaired in full"), new("reviews-chaired", "part", "Reviews the child chaired in part")]),
        new("Plans and challenge", [new("care-plan-grades", "good", "Care plans good or better"), new("care-plan-grades", "inadequate", "Care plans inadequate"), new("care-plan-shared"), new("plan-in-timeframe"), new("decisions-on-time"), new("disputes"), new("dispute-issues"), new("disputes-settled-in-time")]),
    ];
}
