using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1005() : RuleOf<MissingRow>(
    says: "The day on which the child was found or came back is no date.",
    mend: "Enter the day as day/month/year, or leave it blank while the child is still missing.",
    looks: "Missing MIS_END")
{
    public override bool Trips(MissingRow missing, Child child) => missing.MisEnd.IsWrong;
}
