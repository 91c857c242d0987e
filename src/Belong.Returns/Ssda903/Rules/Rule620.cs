using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule620() : RuleOf<HeaderRow>(
    says: "A child under eleven when the year began is said to be a mother.",
    mend: "Put MOTHER right, or the date of birth.",
    looks: "Header DOB MOTHER")
{
    public override bool Trips(HeaderRow header, Child child) => header.Mother == "1" && header.Dob.Birthday(11) > child.Return.Begins;
}
