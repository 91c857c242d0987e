using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule570() : RuleOf<MissingRow>(
    says: "The absence begins after the year.",
    mend: "Put right the day, or keep the absence for next year's return.",
    looks: "Missing MIS_START")
{
    public override bool Trips(MissingRow missing, Child child) => missing.MisStart > child.Return.Ends;
}
