using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule205B() : Rule(
    says: "The child is unaccompanied in both years, and the day on which that ends was told last year and is neither the 18th birthday nor blank now.",
    mend: "Check the day: a status that ended is not returned again in the next year.",
    looks: "UASC DOB DUC; UASC_last DUC; Header? UASC; Header_last? UASC",
    judges: "UASC Header")
{
    public override void Check(Child child, Found found)
    {
        if (!AsylumStatus.Before(child) || !AsylumStatus.Now(child))
        {
            return;
        }

        foreach (var uasc in child.Uasc.Where(uasc => uasc.Duc.IsDay && !uasc.Duc.Is(uasc.Dob.Birthday(18)) && child.Last.Uasc.Any(last => last.Duc.IsDay)))
        {
            found.Add(uasc);
            found.AddAll(child.Headers);
        }
    }
}
