using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule304() : RuleOf<UascRow>(
    says: "The child stopped being unaccompanied after the 18th birthday.",
    mend: "Enter the birthday at the latest, or put the date of birth right.",
    looks: "UASC DOB DUC")
{
    public override bool Trips(UascRow uasc, Child child) => uasc.Duc > uasc.Dob.Birthday(18);
}
