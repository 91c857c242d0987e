using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Performance.Scorecards;

public sealed class Team : Scorecard
{
    public override string Code => "team";
    public override string Title => "Team and worker";
    public override string Purpose => "For a team and each of its workers: the same numbers the director reads, for their own children.";
    public override PeriodKind Every => PeriodKind.Month;
    public override int Order => 2;
    public override ImmutableArray<Breakdown> NarrowedBy => [Breakdown.District, Breakdown.Team, Breakdown.Worker];

    public override ImmutableArray<ScorecardPart> PartsFor(County county) =>
    [
        new("Children", [new("cla-at-year-end"), new("cla-at-year-end-uasc"), new("started-in-year"), new("ceased-in-year"), new("moves-3-plus")]),
        new("Seen", [new("visits-on-time"), new("placement-plans-on-time")]),
        new("Reviewed", [new("reviews-on-time-per-review"), new("reports-to-reviews", "in-time", "Reports to reviews in time"), new("decisions-on-time"), new("late-notifications"), new("disputes")]),
        new("Health and learning", [new("initial-health-assessments-on-time"), new("health-assessment-rate"), new("dental-check-rate"), new("education-plans-on-time"), new("education-plans-each-term")]),
        new("Safe", [new("missing-incidents"), new("return-interviews-on-time")]),
    ];
}
