using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule708() : RuleOf<DoLoRow>(
    says: "The deprivation of liberty order does not begin after the child was born.",
    mend: "Put right the day, or the date of birth.",
    looks: "DoLo DOB DOLO_START",
    from: 2027)
{
    public override bool Trips(DoLoRow dolo, Child child) => dolo.DoloStart <= dolo.Dob;
}
