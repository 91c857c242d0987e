using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule611() : RuleOf<HeaderRow>(
    says: "The young woman is a mother, but her child's date of birth is missing.",
    mend: "Enter the child's date of birth, or correct MOTHER.",
    looks: "Header MOTHER MC_DOB")
{
    public override bool Trips(HeaderRow header, Child child) => header.Mother == "1" && header.McDob.IsBlank;
}
