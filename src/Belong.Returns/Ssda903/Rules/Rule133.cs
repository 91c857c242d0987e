using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule133() : RuleOf<Oc3Row>(
    says: "Where the young person lives is missing or not a code on the list.",
    mend: "Choose an accommodation with 1 for suitable or 2 for not; no fixed abode (S2) and custody (X2) are never suitable; 0 where it is not known.",
    looks: "OC3 ACCOM")
{
    public override bool Trips(Oc3Row oc3, Child child) => oc3.Accom is not ("0" or "S2" or "X2" or ['B' or 'C' or 'D' or 'E' or 'G' or 'H' or 'K' or 'R' or 'T' or 'U' or 'V' or 'W' or 'Y' or 'Z', '1' or '2']);
}
