using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule553() : Rule(
    says: "There is a placement order (E1), and no decision to place for adoption that still stands.",
    mend: "Add the decision to PlacedAdoption with its day, and no reversal while the order lasts.",
    looks: "Episodes DEC LS; PlacedAdoption DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
    opens: "Episodes record decision-to-place; PlacedAdoption REASON_PLACED_CEASED",
    judges: "Episodes PlacedAdoption")
{
    public override void Check(Child child, Found found) => Decisions.OrderWithoutOne(child, found, "E1");
}
