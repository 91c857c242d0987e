using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule571() : RuleOf<MissingRow>(
    says: "The missing or away episode ended before this year started, or after it ended.",
    mend: "Correct the date. If the child was still missing at the end of the year, leave the end date blank.",
    looks: "Missing MIS_END")
{
    public override bool Trips(MissingRow missing, Child child) => missing.MisEnd < child.Return.Begins || missing.MisEnd > child.Return.Ends;
}
