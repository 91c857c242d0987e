using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule205A() : Rule(
    says: "The child was unaccompanied last year and is not this year, though last year's return does not say that this ended before the year began.",
    mend: "Put the child back into UASC, with the day on which the status ended.",
    looks: "UASC DUC; UASC_last DUC; Header? UASC; Header_last? UASC",
    judges: "UASC Header")
{
    public override void Check(Child child, Found found)
    {
        if (!AsylumStatus.Before(child) || AsylumStatus.Now(child) || child.Last.Uasc.Any(last => last.Duc < child.Return.Begins))
        {
            return;
        }

        AsylumStatus.Name(child, found);
    }
}
