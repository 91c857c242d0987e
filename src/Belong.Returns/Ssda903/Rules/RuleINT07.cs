using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT07() : RuleOf<PrevPermRow>(
    says: "The child is in PrevPerm but not in Header.",
    mend: "Add the child to Header, or correct the child ID.",
    looks: "PrevPerm; Header",
    opens: "DOB")
{
    public override bool Trips(PrevPermRow permanence, Child child) => child.Headers.IsEmpty;
}
