using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule112() : RuleOf<Ad1Row>(
    says: "The date of the decision that the child should be placed for adoption is not a valid date.",
    mend: "Enter the date as day/month/year.",
    looks: "AD1 DATE_INT")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.DateInt.IsWrong;
}
