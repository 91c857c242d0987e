using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule545() : RuleOf<Oc2Row>(
    says: "The child was looked after all year and is under five, but health check information is missing.",
    mend: "Enter HEALTH_CHECK: 1 or 0.",
    looks: "OC2 DOB HEALTH_CHECK; Episodes DECOM DEC LS REC RNE")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.HealthCheck.Length == 0 && oc2.Dob.Birthday(5) > child.Return.Ends && child.LookedAfterTwelveMonths;
}
