using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule701() : RuleOf<DoLoRow>(
    says: "The end date of the deprivation of liberty order is not a valid date.",
    mend: "Enter the date as day/month/year, or leave the date blank if the order is still in force.",
    looks: "DoLo DOLO_END",
    from: 2027)
{
    public override bool Trips(DoLoRow dolo, Child child) => dolo.DoloEnd.IsWrong;
}
