using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule700() : RuleOf<DoLoRow>(
    says: "The start date of the deprivation of liberty order is missing or is not a valid date.",
    mend: "Enter the date as day/month/year.",
    looks: "DoLo DOLO_START",
    from: 2027)
{
    public override bool Trips(DoLoRow dolo, Child child) => !dolo.DoloStart.IsDay;
}
