using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule104() : RuleOf<UascRow>(
    says: "The date unaccompanied status ended is not a valid date, or is before this year.",
    mend: "Enter the date as day/month/year. Do not return a child in UASC whose status ended in an earlier year.",
    looks: "UASC DUC")
{
    public override bool Trips(UascRow uasc, Child child) => uasc.Duc.IsWrong || uasc.Duc < child.Return.Begins;
}
