using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT02() : RuleOf<PlacedAdoptionRow>(
    says: "The child is in PlacedAdoption but not in Header.",
    mend: "Add the child to Header, or correct the child ID.",
    looks: "PlacedAdoption; Header",
    opens: "DOB")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => child.Headers.IsEmpty;
}
