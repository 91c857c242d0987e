using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT01() : RuleOf<Ad1Row>(
    says: "The child is in AD1 but not in Header.",
    mend: "Add the child to Header, or correct the child ID.",
    looks: "AD1; Header",
    opens: "DOB")
{
    public override bool Trips(Ad1Row ad1, Child child) => child.Headers.IsEmpty;
}
