using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule701() : RuleOf<DoLoRow>(
    says: "The day on which the deprivation of liberty order ended is no date.",
    mend: "Enter the day as day/month/year, or leave it blank while the order lasts.",
    looks: "DoLo DOLO_END",
    from: 2027)
{
    public override bool Trips(DoLoRow dolo, Child child) => dolo.DoloEnd.IsWrong;
}
