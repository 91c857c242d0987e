using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule511() : RuleOf<Ad1Row>(
    says: "There are two adopters, but the sex entered is for one.",
    mend: "Enter MM, FF or MF, or correct the number of adopters.",
    looks: "AD1 NB_ADOPTR SEX_ADOPTR")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.NbAdoptr == "2" && ad1.SexAdoptr is not ("" or "MM" or "FF" or "MF");
}
