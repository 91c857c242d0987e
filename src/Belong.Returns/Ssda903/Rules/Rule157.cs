using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule157() : RuleOf<Oc2Row>(
    says: "The child was the right age for a strengths and difficulties questionnaire all year, so SDQ1 (too young or too old) cannot be the reason for no score.",
    mend: "Enter the score, or the correct reason for no score.",
    looks: "OC2 DOB SDQ_REASON; Episodes DECOM DEC LS REC RNE")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.SdqReason == "SDQ1" && child.LookedAfterTwelveMonths && oc2.Dob.Birthday(4) <= child.Return.Begins && oc2.Dob.Birthday(17) > child.Return.Ends;
}
