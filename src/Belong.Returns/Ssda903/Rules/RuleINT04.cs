using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT04() : RuleOf<MissingRow>(
    says: "The child is in Missing and not in Header.",
    mend: "Add the child to Header, or put the id right.",
    looks: "Missing; Header",
    opens: "DOB")
{
    public override bool Trips(MissingRow missing, Child child) => child.Headers.IsEmpty;
}
