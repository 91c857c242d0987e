using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule205C() : Rule(
    says: "The child is not unaccompanied in either year, but has a date unaccompanied status ended.",
    mend: "Delete the date, or record in the correct year that the child was unaccompanied.",
    looks: "UASC DUC; UASC_last DUC; Header? UASC; Header_last? UASC",
    judges: "UASC Header")
{
    public override void Check(Child child, Found found)
    {
        if (!AsylumStatus.Before(child) && !AsylumStatus.Now(child) && (child.Uasc.Any(uasc => uasc.Duc.IsGiven) || child.Last.Uasc.Any(uasc => uasc.Duc.IsGiven)))
        {
            AsylumStatus.Name(child, found);
        }
    }
}
