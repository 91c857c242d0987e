using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule628() : RuleOf<HeaderRow>(
    says: "Mother status is not needed for a care leaver who was not looked after this year.",
    mend: "Leave MOTHER blank, or add the episodes.",
    looks: "Header MOTHER; Episodes; OC3 IN_TOUCH ACTIV ACCOM")
{
    public override bool Trips(HeaderRow header, Child child) => header.Mother.Length > 0 && child.Episodes.IsEmpty && child.Oc3.Any(oc3 => oc3.SaysAnything);
}
