using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule571() : RuleOf<MissingRow>(
    says: "The absence ended before the year began, or after it ended.",
    mend: "Put right the day. An absence that lasts beyond the year has no end in this return.",
    looks: "Missing MIS_END")
{
    public override bool Trips(MissingRow missing, Child child) => missing.MisEnd < child.Return.Begins || missing.MisEnd > child.Return.Ends;
}
