using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule581() : RuleOf<MissingRow>(
    says: "The child went missing on a date when they were not looked after, for example before care began.",
    mend: "Correct the date, or the episodes.",
    looks: "Missing MIS_START; Episodes DECOM DEC")
{
    public override bool Trips(MissingRow missing, Child child) => Absence.BeginsOutsideCare(child, missing.MisStart);
}
