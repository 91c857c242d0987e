using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT04() : RuleOf<MissingRow>(
    says: "The child is in Missing but not in Header.",
    mend: "Add the child to Header, or correct the child ID.",
    looks: "Missing; Header",
    opens: "DOB")
{
    public override bool Trips(MissingRow missing, Child child) => child.Headers.IsEmpty;
}
