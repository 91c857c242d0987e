using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule205A() : Rule(
    says: "The child was unaccompanied last year and is not this year, but the dates do not show that the status ended before this year.",
    mend: "Return the child in UASC again, with the date the status ended.",
    looks: "UASC DUC; UASC_last DUC; Header? UASC; Header_last? UASC",
    judges: "UASC Header")
{
    public override void Check(Child child, Found found)
    {
        if (!AsylumStatus.Before(child) || AsylumStatus.Now(child)
            || (child.Last.Uasc.Any(last => last.Duc < child.Return.Begins) && !child.Uasc.Any(uasc => uasc.Duc.IsGiven)))
        {
            return;
        }

        AsylumStatus.Name(child, found);
    }
}
