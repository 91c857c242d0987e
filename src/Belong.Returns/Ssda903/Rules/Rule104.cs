using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule104() : RuleOf<UascRow>(
    says: "The day on which the child stopped being unaccompanied is no date, or lies before this year.",
    mend: "Enter the day as day/month/year. A child who stopped being unaccompanied in an earlier year is not in this table.",
    looks: "UASC DUC")
{
    public override bool Trips(UascRow uasc, Child child) => uasc.Duc.IsWrong || uasc.Duc < child.Return.Begins;
}
