using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule191() : Rule(
    says: "The child was looked after for the whole year, and immunisations, teeth check, health assessment or substance misuse is missing.",
    mend: "Enter all four in the child's OC2 row.",
    looks: "OC2 IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE; Episodes DECOM DEC LS REC RNE",
    opens: "OC2 blank; Episodes record health-of-year",
    judges: "OC2 Episodes")
{
    public override void Check(Child child, Found found)
    {
        if (!child.LookedAfterTwelveMonths)
        {
            return;
        }

        if (child.Oc2.IsEmpty)
        {
            found.Add(child.FirstEpisode ?? child.Episodes[0]);
        }

        found.AddAll(child.Oc2.Where(oc2 => !oc2.AnswersAllFour));
    }
}
