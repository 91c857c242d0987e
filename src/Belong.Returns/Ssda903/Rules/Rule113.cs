using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule113() : RuleOf<Ad1Row>(
    says: "The date the child and adopters were matched is not a valid date.",
    mend: "Enter the date as day/month/year.",
    looks: "AD1 DATE_MATCH")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.DateMatch.IsWrong;
}
