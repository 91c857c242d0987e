using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1004() : RuleOf<MissingRow>(
    says: "The day on which the child went missing, or away without authorisation, is no date.",
    mend: "Enter the day as day/month/year. If there was no such absence, take the row out.",
    looks: "Missing MIS_START MIS_END",
    opens: "MIS_START")
{
    public override bool Trips(MissingRow missing, Child child) => missing.MisStart.IsWrong || (missing.MisStart.IsBlank && missing.MisEnd.IsGiven);
}
