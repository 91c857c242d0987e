using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule205C() : Rule(
    says: "The child is unaccompanied in neither year, yet there is a day on which that ended.",
    mend: "Take the day out, or say in the right year that the child was unaccompanied.",
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
