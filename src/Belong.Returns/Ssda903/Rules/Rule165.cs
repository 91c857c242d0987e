using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule165() : Rule(
    says: "Mother status is neither 0 nor 1, or is entered for a boy, or is missing for a care leaver who was in care this year.",
    mend: "Enter 0 or 1 for a girl or young woman. Leave MOTHER blank for a boy.",
    looks: "Header SEX MOTHER; Episodes DECOM DEC LS; OC3",
    opens: "Header MOTHER; OC3 MOTHER",
    judges: "Header OC3")
{
    public override void Check(Child child, Found found)
    {
        var inCare = child.Episodes.Any(episode => !episode.IsShortBreak && episode.Decom <= child.Return.Ends && (episode.Dec.IsBlank || episode.Dec >= child.Return.Begins));
        foreach (var header in child.Headers)
        {
            if (header.Mother.Length > 0 ? header.IsMale || header.Mother is not ("0" or "1") : header.IsFemale && inCare && !child.Oc3.IsEmpty)
            {
                found.Add(header);
                if (inCare)
                {
                    found.AddAll(child.Oc3);
                }
            }
        }
    }
}
