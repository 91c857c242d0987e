using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT14() : RuleOf<Oc2Row>(
    says: "The date of birth in OC2 is different from Header.",
    mend: "Correct the date that is wrong.",
    looks: "OC2 DOB; Header DOB")
{
    public override bool Trips(Oc2Row oc2, Child child) => child.Header is { Dob.IsDay: true } header && oc2.Dob.IsDay && oc2.Dob != header.Dob;
}
