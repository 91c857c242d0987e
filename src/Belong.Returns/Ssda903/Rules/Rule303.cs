using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule303() : Rule(
    says: "There is a day on which the child stopped being unaccompanied, and Header does not say the child was.",
    mend: "Enter 1 for unaccompanied, or take the day out.",
    looks: "Header UASC; UASC DUC",
    judges: "Header UASC")
{
    public override void Check(Child child, Found found)
    {
        foreach (var header in child.Headers.Where(header => header.Uasc != "1"))
        {
            found.AddWith(header, child.Uasc.Where(uasc => uasc.Duc.IsDay));
        }
    }
}
