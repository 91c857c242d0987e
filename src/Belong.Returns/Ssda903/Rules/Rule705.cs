using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule705() : RuleOf<DoLoRow>(
    says: "The deprivation of liberty order starts before an earlier one has ended.",
    mend: "Enter when the earlier order ended, or correct one of the dates.",
    looks: "DoLo DOLO_START DOLO_END",
    from: 2027)
{
    public override bool Trips(DoLoRow dolo, Child child) => Overlap.WithEarlier(child.DoLo, dolo, each => (each.DoloStart, each.DoloEnd));
}
