using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule3001() : RuleOf<Oc3Row>(
    says: "A young person of around 17 cannot be staying put with former foster carers.",
    mend: "Correct the accommodation (Z1 or Z2), or the date of birth.",
    looks: "OC3 ACCOM; Header DOB")
{
    public override bool Trips(Oc3Row oc3, Child child) => oc3.Accom is "Z1" or "Z2" && child.Header?.Dob.Birthday(17) >= child.Return.Begins && child.Header.Dob.Birthday(17) <= child.Return.Ends;
}
