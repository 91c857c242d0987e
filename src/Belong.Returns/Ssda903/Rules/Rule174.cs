using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule174() : RuleOf<HeaderRow>(
    says: "A boy has a child's date of birth as if he were a mother.",
    mend: "Take the date out, or put the sex right.",
    looks: "Header SEX MC_DOB")
{
    public override bool Trips(HeaderRow header, Child child) => header.IsMale && header.McDob.IsDay;
}
