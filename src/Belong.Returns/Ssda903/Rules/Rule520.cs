using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule520() : RuleOf<Ad1Row>(
    says: "The adopters are a married couple of different sexes (L11), but the sex entered is for a same-sex couple.",
    mend: "Enter MF, or correct the legal status (L12).",
    looks: "AD1 LS_ADOPTR SEX_ADOPTR")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.LsAdoptr == "L11" && ad1.SexAdoptr is "MM" or "FF";
}
