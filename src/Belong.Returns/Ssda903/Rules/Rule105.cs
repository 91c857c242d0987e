using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule105() : RuleOf<HeaderRow>(
    says: "Unaccompanied status is neither 0 nor 1.",
    mend: "Enter 1 for an unaccompanied asylum-seeking child, otherwise 0.",
    looks: "Header UASC")
{
    public override bool Trips(HeaderRow header, Child child) => child.Return.FromXml && header.Uasc is not ("0" or "1");
}
