using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule612() : RuleOf<HeaderRow>(
    says: "A child's date of birth is entered, but the young woman is not returned as a mother.",
    mend: "Enter 1 for MOTHER, or delete the date.",
    looks: "Header SEX MOTHER MC_DOB")
{
    public override bool Trips(HeaderRow header, Child child) => header.IsFemale && header.Mother is "" or "0" && header.McDob.IsGiven;
}
