using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT11() : RuleOf<Ad1Row>(
    says: "The date of birth in AD1 is different from Header.",
    mend: "Correct the date that is wrong.",
    looks: "AD1 DOB; Header DOB")
{
    public override bool Trips(Ad1Row ad1, Child child) => child.Header is { Dob.IsDay: true } header && ad1.Dob.IsDay && ad1.Dob != header.Dob;
}
