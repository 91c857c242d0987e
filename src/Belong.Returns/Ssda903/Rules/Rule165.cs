using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule165() : Rule(
    says: "Whether the girl is a mother is neither 0 nor 1, or a boy is said to be one.",
    mend: "Enter 0 or 1 for a girl, and nothing for a boy. A girl in care of whom nothing is said is named by rule 393.",
    looks: "Header SEX MOTHER; Episodes DECOM DEC LS; OC3",
    opens: "Header MOTHER; OC3 MOTHER",
    judges: "Header OC3")
{
    public override void Check(Child child, Found found)
    {
        var inCare = child.Episodes.Any(episode => !episode.IsShortBreak && episode.Decom <= child.Return.Ends && (episode.Dec.IsBlank || episode.Dec >= child.Return.Begins));
        foreach (var header in child.Headers)
        {
            if (inCare && (header.IsFemale ? header.Mother is not ("" or "0" or "1") || (header.Mother.Length == 0 && !child.Oc3.IsEmpty) : header.IsMale && header.Mother.Length > 0))
            {
                found.Add(header);
                found.AddAll(child.Oc3);
            }
        }
    }
}
