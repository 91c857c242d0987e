using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1005() : RuleOf<MissingRow>(
    says: "The end date of the missing or away episode is not a valid date.",
    mend: "Enter the date as day/month/year, or leave the date blank if the child is still missing.",
    looks: "Missing MIS_END")
{
    public override bool Trips(MissingRow missing, Child child) => missing.MisEnd.IsWrong;
}
