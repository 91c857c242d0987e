using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule301() : RuleOf<HeaderRow>(
    says: "The child was born after the end of the year.",
    mend: "Correct the date of birth.",
    looks: "Header DOB")
{
    public override bool Trips(HeaderRow header, Child child) => header.Dob > child.Return.Ends;
}
