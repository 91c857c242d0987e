using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleEPI() : RuleOf<HeaderRow>(
    says: "The child has no episodes and no care leaver information, so there is nothing to return.",
    mend: "Add the episodes or the OC3 row, or remove the child.",
    looks: "Header; Episodes; OC3?",
    opens: "row")
{
    public override bool Trips(HeaderRow header, Child child) => child.Episodes.IsEmpty && child.Oc3.IsEmpty;
}
