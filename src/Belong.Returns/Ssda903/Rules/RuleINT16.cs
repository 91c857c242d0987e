using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT16() : RuleOf<PrevPermRow>(
    says: "The date of birth in PrevPerm is different from Header.",
    mend: "Correct the date that is wrong.",
    looks: "PrevPerm DOB; Header DOB")
{
    public override bool Trips(PrevPermRow permanence, Child child) => child.Header is { Dob.IsDay: true } header && permanence.Dob.IsDay && permanence.Dob != header.Dob;
}
