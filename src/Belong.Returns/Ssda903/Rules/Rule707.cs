using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule707() : RuleOf<DoLoRow>(
    says: "A deprivation of liberty order was in force when care ended, but its end date is missing or is after care ended.",
    mend: "Enter when the order ended, no later than the end of care.",
    looks: "DoLo DOLO_START DOLO_END; Episodes DECOM DEC",
    from: 2027)
{
    public override bool Trips(DoLoRow dolo, Child child) => dolo.DoloStart.IsDay && Absence.OutlastsCare(child, dolo.DoloStart, dolo.DoloEnd);
}
