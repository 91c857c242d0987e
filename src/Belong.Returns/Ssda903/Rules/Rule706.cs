using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule706() : RuleOf<DoLoRow>(
    says: "Last year's return left a deprivation of liberty order open, and none of this year's began on that day.",
    mend: "Add the order, with the day on which it began last year.",
    looks: "DoLo DOLO_START; DoLo_last DOLO_START DOLO_END",
    from: 2027)
{
    public override bool Trips(DoLoRow dolo, Child child) => dolo == child.DoLo.MaxBy(each => each.DoloStart.Day) && child.Last.DoLo.Any(last => last.DoloEnd.IsBlank && last.DoloStart.IsDay && !child.DoLo.Any(each => each.DoloStart.Is(last.DoloStart)));
}
