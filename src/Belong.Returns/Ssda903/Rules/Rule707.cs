using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule707() : RuleOf<DoLoRow>(
    says: "Care ended while a deprivation of liberty order lasted, and the order has no end, or one after care.",
    mend: "Enter when the order ended: with care at the latest.",
    looks: "DoLo DOLO_START DOLO_END; Episodes DECOM DEC",
    from: 2027)
{
    public override bool Trips(DoLoRow dolo, Child child) => dolo.DoloStart.IsDay && Absence.OutlastsCare(child, dolo.DoloStart, dolo.DoloEnd);
}
