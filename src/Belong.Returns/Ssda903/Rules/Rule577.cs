using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule577() : RuleOf<MissingRow>(
    says: "Care ended while the child was missing, and the absence has no end, or one after care.",
    mend: "Enter when the absence ended: with care at the latest.",
    looks: "Missing MIS_START MIS_END; Episodes DECOM DEC")
{
    public override bool Trips(MissingRow missing, Child child) => missing.MisStart.IsDay && Absence.OutlastsCare(child, missing.MisStart, missing.MisEnd);
}
