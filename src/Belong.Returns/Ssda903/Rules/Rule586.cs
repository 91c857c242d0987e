using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule586() : RuleOf<MissingRow>(
    says: "The child went missing before they were born.",
    mend: "Correct the date, or the date of birth.",
    looks: "Missing DOB MIS_START")
{
    public override bool Trips(MissingRow missing, Child child) => missing.MisStart < missing.Dob;
}
