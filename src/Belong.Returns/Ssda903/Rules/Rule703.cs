using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule703() : RuleOf<DoLoRow>(
    says: "The deprivation of liberty order starts after the end of the year.",
    mend: "Correct the date, or leave the order for next year's return.",
    looks: "DoLo DOLO_START",
    from: 2027)
{
    public override bool Trips(DoLoRow dolo, Child child) => dolo.DoloStart > child.Return.Ends;
}
