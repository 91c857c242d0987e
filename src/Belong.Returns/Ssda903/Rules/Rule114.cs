using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule114() : RuleOf<Ad1Row>(
    says: "Whether the adopters were the child's foster carers is neither 0 nor 1.",
    mend: "Enter 1 if the child's foster carers adopted, otherwise 0.",
    looks: "AD1 FOSTER_CARE")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.FosterCare is not ("" or "0" or "1");
}
