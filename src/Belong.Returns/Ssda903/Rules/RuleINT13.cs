using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT13() : RuleOf<MissingRow>(
    says: "The date of birth in Missing is different from Header.",
    mend: "Correct the date that is wrong.",
    looks: "Missing DOB; Header DOB")
{
    public override bool Trips(MissingRow missing, Child child) => child.Header is { Dob.IsDay: true } header && missing.Dob.IsDay && missing.Dob != header.Dob;
}
