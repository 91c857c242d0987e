using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule542() : RuleOf<Oc2Row>(
    says: "A child under 10 at the end of the year should not have conviction information.",
    mend: "Leave CONVICTED blank, or correct the date of birth.",
    looks: "OC2 DOB CONVICTED")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.Convicted.Length > 0 && oc2.Dob.Birthday(10) > child.Return.Ends;
}
