using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule576() : RuleOf<MissingRow>(
    says: "Last year's return left an absence open, and none of this year's began on that day.",
    mend: "Add the absence, with the day on which it began last year.",
    looks: "Missing MIS_START; Missing_last MIS_START MIS_END")
{
    public override bool Trips(MissingRow missing, Child child) => missing == child.Missing[0] && child.Last.Missing.Any(last => last.MisEnd.IsBlank && last.MisStart.IsDay && !child.Missing.Any(each => each.MisStart.Is(last.MisStart)));
}
