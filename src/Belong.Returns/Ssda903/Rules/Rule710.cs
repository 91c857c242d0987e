using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule710() : Rule(
    says: "A child under a deprivation of liberty order cannot be in a secure children's home (K1), with parents (P1), in a young offender institution (R5) or in supported accommodation (K3).",
    mend: "Correct the placement, or the dates of the order.",
    looks: "DoLo DOLO_START DOLO_END; Episodes DECOM DEC PLACE",
    judges: "DoLo Episodes",
    from: 2027)
{
    public override void Check(Child child, Found found)
    {
        Liberty.Name(child, found, place => place is "K1" or "P1" or "R5" or "K3");
    }
}
