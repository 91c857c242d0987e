using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule198() : RuleOf<Oc2Row>(
    says: "The child was not looked after for the whole year, but has a reason for no strengths and difficulties score.",
    mend: "Delete the reason, or correct the episodes.",
    looks: "OC2 SDQ_REASON; Episodes DECOM DEC LS REC RNE")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.SdqReason.Length > 0 && !child.LookedAfterTwelveMonths;
}
