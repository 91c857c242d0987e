using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule514() : RuleOf<Ad1Row>(
    says: "The adopter is single (L0), and the sex is not that of one adopter.",
    mend: "Enter M1 or F1, or put the legal status right.",
    looks: "AD1 LS_ADOPTR SEX_ADOPTR")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.LsAdoptr == "L0" && ad1.SexAdoptr is not ("M1" or "F1");
}
