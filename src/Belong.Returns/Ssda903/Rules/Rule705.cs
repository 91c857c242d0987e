using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule705() : RuleOf<DoLoRow>(
    says: "The order begins while an earlier deprivation of liberty order still lasts.",
    mend: "Enter when the earlier one ended, or put right one of the days.",
    looks: "DoLo DOLO_START DOLO_END",
    from: 2027)
{
    public override bool Trips(DoLoRow dolo, Child child) => Overlap.WithEarlier(child.DoLo, dolo, each => (each.DoloStart, each.DoloEnd));
}
