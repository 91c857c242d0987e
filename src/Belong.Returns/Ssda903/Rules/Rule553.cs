using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule553() : Rule(
    says: "The child has a placement order (E1), but no current decision to place them for adoption.",
    mend: "Add the decision to PlacedAdoption with its date. Do not enter a reversal while the order is in force.",
    looks: "Episodes DEC LS; PlacedAdoption DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
    opens: "Episodes record decision-to-place; PlacedAdoption REASON_PLACED_CEASED",
    judges: "Episodes PlacedAdoption")
{
    public override void Check(Child child, Found found) => Decisions.OrderWithoutOne(child, found, "E1");
}
