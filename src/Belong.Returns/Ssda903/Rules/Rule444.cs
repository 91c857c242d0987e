using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule444() : RuleOf<HeaderRow>(
    says: "Another child has the same unique pupil number.",
    mend: "Find out whose it is; the other child gets their own, or UN5 until it is known.",
    looks: "Header UPN",
    from: 2026)
{
    public override bool Trips(HeaderRow header, Child child) => child.Return.HasTwice(header.Upn);
}
