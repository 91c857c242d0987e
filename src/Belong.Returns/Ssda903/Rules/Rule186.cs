using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule186() : RuleOf<Oc2Row>(
    says: "The child was looked after all year and was the right age for a strengths and difficulties questionnaire, but has neither a score nor a reason for no score.",
    mend: "Enter the score, or the reason for no score (SDQ2 to SDQ5).",
    looks: "OC2 DOB SDQ_SCORE SDQ_REASON; Episodes DECOM DEC LS REC RNE",
    opens: "SDQ_SCORE")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.SdqScore.Length == 0 && oc2.SdqReason.Length == 0 && oc2.Dob.Birthday(4) <= child.Return.Begins && oc2.Dob.Birthday(17) > child.Return.Ends && child.LookedAfterTwelveMonths;
}
