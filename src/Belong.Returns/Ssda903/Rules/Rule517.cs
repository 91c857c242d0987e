using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule517() : RuleOf<Ad1Row>(
    says: "The adopters are an unmarried couple of different sexes (L3), but their sex is not MF.",
    mend: "Enter MF, or correct the legal status.",
    looks: "AD1 LS_ADOPTR SEX_ADOPTR")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.LsAdoptr == "L3" && ad1.SexAdoptr != "MF";
}
