using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule174() : RuleOf<HeaderRow>(
    says: "A date of birth of a mother's child is entered for a boy.",
    mend: "Delete the date, or correct the child's sex.",
    looks: "Header SEX MC_DOB")
{
    public override bool Trips(HeaderRow header, Child child) => header.IsMale && header.McDob.IsDay;
}
