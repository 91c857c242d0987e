using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT12() : RuleOf<PlacedAdoptionRow>(
    says: "The date of birth in PlacedAdoption is different from Header.",
    mend: "Correct the date that is wrong.",
    looks: "PlacedAdoption DOB; Header DOB")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => child.Header is { Dob.IsDay: true } header && decision.Dob.IsDay && decision.Dob != header.Dob;
}
