using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule444() : RuleOf<HeaderRow>(
    says: "This unique pupil number is in more than one row of Header.",
    mend: "If the rows are for the same child, delete the extra one. If they are for two children, find out whose number it is, and enter the other child's own number, or UN5 until it is known.",
    looks: "Header UPN",
    from: 2026)
{
    public override bool Trips(HeaderRow header, Child child) => child.Return.HasTwice(header.Upn);
}
