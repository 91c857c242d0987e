using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT08() : RuleOf<ReviewRow>(
    says: "The child is in Reviews but not in Header.",
    mend: "Add the child to Header, or correct the child ID.",
    looks: "Reviews; Header",
    opens: "DOB")
{
    public override bool Trips(ReviewRow review, Child child) => child.Headers.IsEmpty;
}
