using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule514() : RuleOf<Ad1Row>(
    says: "The adopter is single (L0), but the sex entered is not for one adopter.",
    mend: "Enter M1 or F1, or correct the legal status.",
    looks: "AD1 LS_ADOPTR SEX_ADOPTR")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.LsAdoptr == "L0" && ad1.SexAdoptr is not ("M1" or "F1");
}
