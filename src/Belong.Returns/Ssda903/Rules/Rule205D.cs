using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule205D() : Rule(
    says: "The child is unaccompanied this year but was not last year.",
    mend: "Check the child's status in both years.",
    looks: "UASC? DUC; UASC_last DUC; Header UASC; Header_last UASC",
    judges: "UASC Header")
{
    public override void Check(Child child, Found found)
    {
        if (child.Header?.Uasc == "1" && child.Last.Header is { Uasc: not "1" })
        {
            found.AddAll(child.Headers);
        }
    }
}
