using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule333() : RuleOf<Ad1Row>(
    says: "The child was matched before the decision to place for adoption, or the decision date is missing.",
    mend: "Correct the decision date and the matching date.",
    looks: "AD1 DATE_INT DATE_MATCH")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.DateMatch.IsDay && (ad1.DateInt > ad1.DateMatch || ad1.DateInt.IsBlank);
}
