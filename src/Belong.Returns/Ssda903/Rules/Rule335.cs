using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>A1 and A2 are codes of long ago for the same two.</summary>
public sealed class Rule335() : Rule(
    says: "Whether the foster carers adopted does not match the last placement.",
    mend: "Correct FOSTER_CARE (1 goes with A3 and A5, 0 with A4 and A6), or the placement.",
    looks: "AD1 FOSTER_CARE; Episodes DECOM PLACE",
    judges: "AD1 Episodes")
{
    public override void Check(Child child, Found found)
    {
        if (child.LastEpisode is not { } last)
        {
            return;
        }

        foreach (var ad1 in child.Ad1)
        {
            if ((ad1.FosterCare == "0" && last.Place is "A2" or "A3" or "A5") || (ad1.FosterCare == "1" && last.Place is "A1" or "A4" or "A6"))
            {
                found.Add(ad1);
                found.Add(last);
            }
        }
    }
}
