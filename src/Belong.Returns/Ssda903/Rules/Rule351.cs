using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule351() : RuleOf<HeaderRow>(
    says: "The young person was over 25 when the year began.",
    mend: "Put the date of birth right, or take the young person out of the return.",
    looks: "Header DOB")
{
    public override bool Trips(HeaderRow header, Child child) => header.Dob.Birthday(25) < child.Return.Begins;
}
