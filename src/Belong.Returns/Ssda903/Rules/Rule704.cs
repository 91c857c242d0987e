using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule704() : RuleOf<DoLoRow>(
    says: "The deprivation of liberty order ended before this year started, or after it ended.",
    mend: "Correct the date. If the order was still in force at the end of the year, leave the end date blank.",
    looks: "DoLo DOLO_END",
    from: 2027)
{
    public override bool Trips(DoLoRow dolo, Child child) => dolo.DoloEnd < child.Return.Begins || dolo.DoloEnd > child.Return.Ends;
}
