using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule333() : RuleOf<Ad1Row>(
    says: "The match was made before it was decided that the child should be placed for adoption, or that day is missing.",
    mend: "Put right the days of the decision and of the match.",
    looks: "AD1 DATE_INT DATE_MATCH")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.DateMatch.IsDay && (ad1.DateInt > ad1.DateMatch || ad1.DateInt.IsBlank);
}
