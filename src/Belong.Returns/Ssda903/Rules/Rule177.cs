using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule177() : RuleOf<Ad1Row>(
    says: "The legal status of the adopters is not a valid code.",
    mend: "Choose L0 (single), L11 or L12 (married), L2 (civil partners), L3 or L4 (neither).",
    looks: "AD1 LS_ADOPTR")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.LsAdoptr is not ("" or "L0" or "L11" or "L12" or "L2" or "L3" or "L4");
}
