using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT35() : RuleOf<PrevPermRow>(
    says: "The child has more than one row in PrevPerm.",
    mend: "Keep the correct row and delete the others.",
    looks: "PrevPerm",
    opens: "row")
{
    public override bool Trips(PrevPermRow permanence, Child child) => child.PrevPerm.Length > 1;
}
