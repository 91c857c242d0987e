using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1014() : Rule(
    says: "A care leaver should not be returned in UASC.",
    mend: "Delete the child's UASC row, or add this year's episodes.",
    looks: "UASC; OC3 IN_TOUCH ACTIV ACCOM; Episodes DECOM DEC",
    opens: "UASC row; OC3 row",
    judges: "UASC OC3")
{
    public override void Check(Child child, Found found)
    {
        var (begins, ends) = (child.Return.Begins, child.Return.Ends);
        if (child.Episodes.Any(episode => episode.Decom <= ends && (episode.Dec.IsBlank || episode.Dec >= begins)))
        {
            return;
        }

        foreach (var oc3 in child.Oc3.Where(oc3 => oc3.SaysAnything))
        {
            found.AddWith(oc3, child.Uasc);
        }
    }
}
