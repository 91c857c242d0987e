using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Performance.Scorecards;

public sealed class EntriesAndLeavers : Scorecard
{
    public override string Code => "entries-and-leavers";
    public override string Title => "Entries and leavers";
    public override string Purpose => "For those who plan homes: who enters care, who leaves, and how that is changing.";
    public override PeriodKind Every => PeriodKind.Month;
    public override int Order => 5;

    public override ImmutableArray<ScorecardPart> PartsFor(County county) =>
    [
        new("In and out", [new("cla-at-year-end"), new("started-in-year"), new("ceased-in-year")])
        {
            Tables =
            [
                new("Entries, citizen and unaccompanied", "started-in-year", Breakdown.Asylum), new("Entries by age", "started-in-year", Breakdown.Age),
                new("Leavers by reason", "ceased-in-year", null), new("Leavers by age", "ceased-in-year", Breakdown.Age), new("Leavers, citizen and unaccompanied on the last day", "ceased-in-year", Breakdown.Asylum),
            ],
        },
    ];
}
