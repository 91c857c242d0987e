using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule518() : RuleOf<Ad1Row>(
    says: "The adopters are an unmarried couple of the same sex (L4), but their sex is neither MM nor FF.",
    mend: "Enter MM or FF, or correct the legal status.",
    looks: "AD1 LS_ADOPTR SEX_ADOPTR")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.LsAdoptr == "L4" && ad1.SexAdoptr is not ("MM" or "FF");
}
