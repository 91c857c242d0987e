using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule602() : RuleOf<Ad1Row>(
    says: "The child has an adoption record, but no episode shows that they were adopted this year.",
    mend: "Delete the AD1 row, or correct when and why the last episode ceased (E11 or E12).",
    looks: "AD1 DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR; Episodes DEC REC",
    opens: "row")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.SaysAnything && !child.Episodes.Any(episode => episode.EndsInAdoption && episode.Dec >= child.Return.Begins && episode.Dec <= child.Return.Ends);
}
