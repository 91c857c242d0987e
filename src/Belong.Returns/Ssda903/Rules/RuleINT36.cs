using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT36() : RuleOf<UascRow>(
    says: "The child has more than one row in UASC.",
    mend: "Keep the correct row and delete the others.",
    looks: "UASC",
    opens: "row")
{
    public override bool Trips(UascRow uasc, Child child) => child.Uasc.Length > 1;
}
