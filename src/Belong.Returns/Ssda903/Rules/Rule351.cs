using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule351() : RuleOf<HeaderRow>(
    says: "The young person was over 25 at the start of the year.",
    mend: "Correct the date of birth, or remove the young person from the return.",
    looks: "Header DOB")
{
    public override bool Trips(HeaderRow header, Child child) => header.Dob.Birthday(25) < child.Return.Begins;
}
