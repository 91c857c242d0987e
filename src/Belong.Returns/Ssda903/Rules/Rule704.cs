using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule704() : RuleOf<DoLoRow>(
    says: "The deprivation of liberty order ended before the year began, or after it ended.",
    mend: "Put right the day. An order that lasts beyond the year has no end in this return.",
    looks: "DoLo DOLO_END",
    from: 2027)
{
    public override bool Trips(DoLoRow dolo, Child child) => dolo.DoloEnd < child.Return.Begins || dolo.DoloEnd > child.Return.Ends;
}
