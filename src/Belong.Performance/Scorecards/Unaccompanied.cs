using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Performance.Scorecards;

public sealed class UnaccompaniedChildren : Scorecard
{
    private const string Only = "asylum:unaccompanied";

    public override string Code => "unaccompanied";
    public override string Title => "Unaccompanied asylum-seeking children";
    public override string Purpose => "For the county’s reception and dispersal of unaccompanied children.";
    public override PeriodKind Every => PeriodKind.Month;
    public override int Order => 7;

    public override ImmutableArray<ScorecardPart> PartsFor(County county) =>
    [
        new("How many", [new("cla-at-year-end-uasc"), new("uasc-share"), new("ceased-in-year", "care-taken-over", "Children whose care another authority took over")])
        {
            Tables = [new("By age", "cla-at-year-end-uasc", Breakdown.Age), new("By sex", "cla-at-year-end-uasc", Breakdown.Sex), new("By ethnicity", "cla-at-year-end-uasc", Breakdown.Ethnicity), new("By district", "cla-at-year-end-uasc", Breakdown.District), new("Entries", "started-in-year", Breakdown.Age, Only), new("Where they live", "cla-at-year-end", Breakdown.Placement, Only)],
        },
    ];
}
