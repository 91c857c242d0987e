using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule708() : RuleOf<DoLoRow>(
    says: "The deprivation of liberty order started on or before the child's date of birth.",
    mend: "Correct the date, or the date of birth.",
    looks: "DoLo DOB DOLO_START",
    from: 2027)
{
    public override bool Trips(DoLoRow dolo, Child child) => dolo.DoloStart <= dolo.Dob;
}
