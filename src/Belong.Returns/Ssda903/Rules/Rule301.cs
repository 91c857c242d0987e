using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule301() : RuleOf<HeaderRow>(
    says: "The child was born after the year ended.",
    mend: "Put the date of birth right.",
    looks: "Header DOB")
{
    public override bool Trips(HeaderRow header, Child child) => header.Dob > child.Return.Ends;
}
