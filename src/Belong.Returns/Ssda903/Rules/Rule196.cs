using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule196() : RuleOf<Oc2Row>(
    says: "The reason for no strengths and difficulties score is not a valid code.",
    mend: "Choose SDQ1 to SDQ5.",
    looks: "OC2 SDQ_REASON")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.SdqReason is not ("" or "SDQ1" or "SDQ2" or "SDQ3" or "SDQ4" or "SDQ5");
}
