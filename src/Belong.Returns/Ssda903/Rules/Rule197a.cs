using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule197a() : RuleOf<Oc2Row>(
    says: "The child has a strengths and difficulties score and also a reason for no score.",
    mend: "Delete the reason, or delete the score.",
    looks: "OC2 SDQ_SCORE SDQ_REASON")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.SdqScore.Length > 0 && oc2.SdqReason.Length > 0;
}
