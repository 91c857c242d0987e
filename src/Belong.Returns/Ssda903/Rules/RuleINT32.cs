using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT32() : RuleOf<HeaderRow>(
    says: "The child has more than one row in Header.",
    mend: "Keep the correct row and delete the others.",
    looks: "Header")
{
    public override bool Trips(HeaderRow header, Child child) => child.Headers.Length > 1;
}
