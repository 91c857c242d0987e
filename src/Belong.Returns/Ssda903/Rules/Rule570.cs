using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule570() : RuleOf<MissingRow>(
    says: "The missing or away episode starts after the end of the year.",
    mend: "Correct the date, or leave the episode for next year's return.",
    looks: "Missing MIS_START")
{
    public override bool Trips(MissingRow missing, Child child) => missing.MisStart > child.Return.Ends;
}
