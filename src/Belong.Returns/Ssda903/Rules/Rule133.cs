using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule133() : RuleOf<Oc3Row>(
    says: "The young person's accommodation is missing or is not a valid code.",
    mend: "Choose a type of accommodation with 1 for suitable or 2 for unsuitable. No fixed abode (S2) and custody (X2) are never suitable. Use 0 if the accommodation is not known.",
    looks: "OC3 ACCOM")
{
    public override bool Trips(Oc3Row oc3, Child child) => oc3.Accom is not ("0" or "S2" or "X2" or ['B' or 'C' or 'D' or 'E' or 'G' or 'H' or 'K' or 'R' or 'T' or 'U' or 'V' or 'W' or 'Y' or 'Z', '1' or '2']);
}
