using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule113() : RuleOf<Ad1Row>(
    says: "The day on which child and adopters were matched is no date.",
    mend: "Enter the day as day/month/year.",
    looks: "AD1 DATE_MATCH")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.DateMatch.IsWrong;
}
