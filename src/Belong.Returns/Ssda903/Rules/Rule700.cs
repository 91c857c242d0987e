using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule700() : RuleOf<DoLoRow>(
    says: "The day on which the deprivation of liberty order began is missing or is no date.",
    mend: "Enter the day as day/month/year.",
    looks: "DoLo DOLO_START",
    from: 2027)
{
    public override bool Trips(DoLoRow dolo, Child child) => !dolo.DoloStart.IsDay;
}
