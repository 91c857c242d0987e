using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule304() : RuleOf<UascRow>(
    says: "Unaccompanied status ended after the 18th birthday.",
    mend: "Enter a date on or before the birthday, or correct the date of birth.",
    looks: "UASC DOB DUC")
{
    public override bool Trips(UascRow uasc, Child child) => uasc.Duc > uasc.Dob.Birthday(18);
}
