using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT18() : RuleOf<UascRow>(
    says: "The date of birth in UASC is different from Header.",
    mend: "Correct the date that is wrong.",
    looks: "UASC DOB; Header DOB")
{
    public override bool Trips(UascRow uasc, Child child) => child.Header is { Dob.IsDay: true } header && uasc.Dob.IsDay && uasc.Dob != header.Dob;
}
