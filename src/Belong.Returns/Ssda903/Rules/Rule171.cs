using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule171() : RuleOf<HeaderRow>(
    says: "The date of birth of the young mother's child is not a valid date.",
    mend: "Enter the date as day/month/year.",
    looks: "Header MC_DOB")
{
    public override bool Trips(HeaderRow header, Child child) => header.McDob.IsWrong;
}
