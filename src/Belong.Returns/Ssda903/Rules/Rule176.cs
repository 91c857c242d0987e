using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule176() : RuleOf<Ad1Row>(
    says: "The sex of the adopters is not a valid code.",
    mend: "Choose M1 or F1 for one adopter, or MM, FF or MF for two.",
    looks: "AD1 SEX_ADOPTR")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.SexAdoptr is not ("" or "M1" or "F1" or "MM" or "FF" or "MF");
}
