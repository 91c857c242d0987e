using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Performance.Scorecards;

public sealed class Placements : Scorecard
{
    public override string Code => "placements";
    public override string Title => "Placements";
    public override string Purpose => "For placement officers and commissioners: where children live at each month’s or week’s end.";
    public override PeriodKind Every => PeriodKind.Month;
    public override int Order => 6;

    public override ImmutableArray<ScorecardPart> PartsFor(County county) =>
    [
        new("Kinds of placement", [new("cla-at-year-end"), new("placed-with-in-house-provider"), new("long-term-fostering")])
        {
            Tables =
            [
                new("All children", "cla-at-year-end", Breakdown.Placement), new("Citizen children", "cla-at-year-end", Breakdown.Placement, "asylum:citizen"), new("Unaccompanied children", "cla-at-year-end", Breakdown.Placement, "asylum:unaccompanied"),
                new("Aged 16 and 17, all", "cla-at-year-end", Breakdown.Placement, "age:16-17"), new("Aged 16 and 17, citizen", "cla-at-year-end", Breakdown.Placement, "age:16-17+asylum:citizen"), new("Aged 16 and 17, unaccompanied", "cla-at-year-end", Breakdown.Placement, "age:16-17+asylum:unaccompanied"),
                new("Who provides the placement", "cla-at-year-end", Breakdown.Provider),
            ],
        },
    ];
}
