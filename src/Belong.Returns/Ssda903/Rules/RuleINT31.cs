using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT31() : RuleOf<Ad1Row>(
    says: "The child has more than one row in AD1.",
    mend: "Keep the correct row and delete the others.",
    looks: "AD1",
    opens: "row")
{
    public override bool Trips(Ad1Row ad1, Child child) => child.Ad1.Length > 1;
}
