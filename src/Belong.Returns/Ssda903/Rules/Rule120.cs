using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule120() : RuleOf<PlacedAdoptionRow>(
    says: "The reason for reversing the decision to place the child for adoption is not a valid code.",
    mend: "Choose RD1 (needs changed), RD2 (no placement order), RD3 (no adopters found) or RD4 (other).",
    looks: "PlacedAdoption REASON_PLACED_CEASED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => decision.ReasonPlacedCeased is not ("" or "RD1" or "RD2" or "RD3" or "RD4");
}
