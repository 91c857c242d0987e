using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule151() : RuleOf<Ad1Row>(
    says: "Some of the adoption information is missing.",
    mend: "Enter all of the adoption information, or delete the row.",
    looks: "AD1 DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
    opens: "blank")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.SaysAnything && !ad1.SaysEverything;
}
