using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT11() : RuleOf<Ad1Row>(
    says: "The date of birth differs from the one in Header.",
    mend: "Put right whichever is wrong.",
    looks: "AD1 DOB; Header DOB")
{
    public override bool Trips(Ad1Row ad1, Child child) => child.Header is { Dob.IsDay: true } header && ad1.Dob.IsDay && ad1.Dob != header.Dob;
}
