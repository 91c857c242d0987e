using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule612() : RuleOf<HeaderRow>(
    says: "There is a child's date of birth, and the young woman is not said to be a mother.",
    mend: "Enter 1 for MOTHER, or take the date out.",
    looks: "Header SEX MOTHER MC_DOB")
{
    public override bool Trips(HeaderRow header, Child child) => header.IsFemale && header.Mother is "" or "0" && header.McDob.IsGiven;
}
