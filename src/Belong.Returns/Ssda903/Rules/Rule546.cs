using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule546() : RuleOf<Oc2Row>(
    says: "The child is five or over, so health check information is not needed.",
    mend: "Leave HEALTH_CHECK blank, or correct the date of birth.",
    looks: "OC2 DOB HEALTH_CHECK")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.HealthCheck.Length > 0 && oc2.Dob.Birthday(5) <= child.Return.Ends;
}
