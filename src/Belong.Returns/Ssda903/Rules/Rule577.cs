using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule577() : RuleOf<MissingRow>(
    says: "The child was missing or away when care ended, but the end date is missing or is after care ended.",
    mend: "Enter when the missing or away episode ended, no later than the end of care.",
    looks: "Missing MIS_START MIS_END; Episodes DECOM DEC")
{
    public override bool Trips(MissingRow missing, Child child) => missing.MisStart.IsDay && Absence.OutlastsCare(child, missing.MisStart, missing.MisEnd);
}
