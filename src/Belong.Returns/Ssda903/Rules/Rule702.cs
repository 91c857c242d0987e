using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule702() : RuleOf<DoLoRow>(
    says: "The deprivation of liberty order ended on or before the date it started.",
    mend: "Correct one of the dates.",
    looks: "DoLo DOLO_START DOLO_END",
    from: 2027)
{
    public override bool Trips(DoLoRow dolo, Child child) => dolo.DoloEnd <= dolo.DoloStart;
}
