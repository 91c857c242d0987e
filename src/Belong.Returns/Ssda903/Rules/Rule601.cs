using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule601() : Rule(
    says: "The child was adopted this year, but the adoption information (AD1) is missing or not complete.",
    mend: "Complete the child's row in AD1, or correct the reason the episode ceased.",
    looks: "Episodes DEC REC; AD1 DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
    opens: "Episodes record adoption; AD1 blank",
    judges: "Episodes AD1")
{
    public override void Check(Child child, Found found)
    {
        if (child.Ad1.Any(ad1 => ad1.SaysEverything))
        {
            return;
        }

        foreach (var episode in child.Episodes.Where(episode => episode.EndsInAdoption && episode.Dec >= child.Return.Begins && episode.Dec <= child.Return.Ends))
        {
            found.Add(episode);
            found.AddAll(child.Ad1);
        }
    }
}
