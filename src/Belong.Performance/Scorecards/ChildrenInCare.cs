using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Performance.Scorecards;

public sealed class ChildrenInCare : Scorecard
{
    public override string Code => "children-in-care";
    public override string Title => "Children in care";
    public override string Purpose => "For the panel at each of its meetings: how the council’s children are doing.";
    public override int Order => 1;

    public override ImmutableArray<ScorecardPart> PartsFor(County county) =>
    [
        new("How many", [new("cla-at-year-end"), new("cla-at-year-end-uasc"), new("uasc-share"), new("started-in-year"), new("ceased-in-year")]),
        new("Where they live", [new("placed-with-in-house-provider"), new("within-20-miles"), new("placements-3-plus"), new("moves-3-plus"), new("same-placement-2-years"), new("long-term-fostering")]),
        new("Seen and heard", [new("visits-on-time"), new("reviews-on-time-per-review"), new("reviews-on-time-per-child"), new("participation-rate"), new("care-plan-shared")]),
        new("Health and learning", [new("initial-health-assessments-on-time"), new("health-assessment-rate"), new("dental-check-rate"), new("immunisation-rate"), new("average-sdq"), new("education-plans-on-time")]),
        new("Safe", [new("missing-children"), new("missing-incidents"), new("return-interviews-on-time"), new("open-to-youth-justice")]),
        new("Permanence", [new("adoption-orders-granted"), new("adopted-in-year"), new("share-adopted-excluding-uasc"), new("ceased-in-year", "special-guardianship", "Children who left care to special guardianship")]),
        new("Leaving care", [new("care-leavers-in-touch", "19-21", "Care leavers of 19 to 21 in touch"), new("care-leavers-suitable-accommodation", "19-21", "Care leavers of 19 to 21 in suitable accommodation"), new("care-leavers-eet", "19-21", "Care leavers of 19 to 21 in education, employment or training")]),
    ];
}
