using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule543() : RuleOf<Oc2Row>(
    says: "The child was looked after all year and is 10 or over, but conviction information is missing.",
    mend: "Enter 1 or 0.",
    looks: "OC2 DOB CONVICTED; Episodes DECOM DEC LS REC RNE")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.Convicted.Length == 0 && oc2.Dob.Birthday(10) <= child.Return.Ends && child.LookedAfterTwelveMonths;
}
