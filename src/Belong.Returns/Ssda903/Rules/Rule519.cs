using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule519() : RuleOf<Ad1Row>(
    says: "The adopters are civil partners (L2), but the sex entered is not for a couple.",
    mend: "Enter MM, FF or MF, or correct the legal status.",
    looks: "AD1 LS_ADOPTR SEX_ADOPTR")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.LsAdoptr == "L2" && ad1.SexAdoptr is not ("MM" or "FF" or "MF");
}
