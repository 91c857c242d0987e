using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule348() : RuleOf<Oc3Row>(
    says: "Last year's return says that the young person died.",
    mend: "Check which is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "OC3 IN_TOUCH; OC3_last IN_TOUCH",
    from: 2026)
{
    public override bool Trips(Oc3Row oc3, Child child) => oc3.InTouch != "DIED" && child.Last.Oc3.Any(last => last.InTouch == "DIED");
}
