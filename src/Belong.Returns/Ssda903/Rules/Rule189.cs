using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule189() : RuleOf<Oc2Row>(
    says: "The young person was 17 or over when the year began, too old for a strengths and difficulties score or a reason for no score.",
    mend: "Delete the score and the reason, or correct the date of birth.",
    looks: "OC2 DOB SDQ_SCORE SDQ_REASON")
{
    public override bool Trips(Oc2Row oc2, Child child) => (oc2.SdqScore.Length > 0 || oc2.SdqReason.Length > 0) && oc2.Dob.Birthday(17) <= child.Return.Begins;
}
