using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT15() : RuleOf<Oc3Row>(
    says: "The date of birth in OC3 is different from Header.",
    mend: "Correct the date that is wrong.",
    looks: "OC3 DOB; Header DOB")
{
    public override bool Trips(Oc3Row oc3, Child child) => child.Header is { Dob.IsDay: true } header && oc3.Dob.IsDay && oc3.Dob != header.Dob;
}
