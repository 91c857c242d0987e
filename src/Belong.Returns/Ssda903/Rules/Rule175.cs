using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule175() : RuleOf<Ad1Row>(
    says: "The number of adopters is neither 1 nor 2.",
    mend: "Enter 1 or 2.",
    looks: "AD1 NB_ADOPTR")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.NbAdoptr is not ("" or "1" or "2");
}
