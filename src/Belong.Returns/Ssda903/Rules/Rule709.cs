using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule709() : Rule(
    says: "A child under a deprivation of liberty order is expected to be in a children's home (K2), or in Z12 or Z13.",
    mend: "Correct the placement, or the dates of the order. If both are correct, tell the Department for Education.",
    looks: "DoLo DOLO_START DOLO_END; Episodes DECOM DEC PLACE",
    judges: "DoLo Episodes",
    from: 2027)
{
    public override void Check(Child child, Found found)
    {
        Liberty.Name(child, found, place => place is not ("" or "K2" or "Z12" or "Z13"));
    }
}
