using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1004() : RuleOf<MissingRow>(
    says: "The start date of the missing or away episode is missing or is not a valid date.",
    mend: "Enter the date as day/month/year. If there was no such episode, delete the row.",
    looks: "Missing MIS_START")
{
    public override bool Trips(MissingRow missing, Child child) => !missing.MisStart.IsDay;
}
