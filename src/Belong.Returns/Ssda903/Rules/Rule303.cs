using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule303() : Rule(
    says: "The child has a date unaccompanied status ended, but is not returned as unaccompanied in Header.",
    mend: "Enter 1 for unaccompanied, or delete the date.",
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
