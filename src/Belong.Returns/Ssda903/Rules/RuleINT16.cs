using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT16() : RuleOf<PrevPermRow>(
    says: "The date of birth differs from the one in Header.",
    mend: "Put right whichever is wrong.",
    looks: "PrevPerm DOB; Header DOB")
{
    public override bool Trips(PrevPermRow permanence, Child child) => child.Header is { Dob.IsDay: true } header && permanence.Dob.IsDay && permanence.Dob != header.Dob;
}
