using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule620() : RuleOf<HeaderRow>(
    says: "The child is returned as a mother, but was under 11 at the start of the year.",
    mend: "Correct MOTHER, or the date of birth.",
    looks: "Header DOB MOTHER")
{
    public override bool Trips(HeaderRow header, Child child) => header.Mother == "1" && header.Dob.Birthday(11) > child.Return.Begins;
}
