using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule347() : RuleOf<Oc3Row>(
    says: "A care leaver under 18 cannot live in a foyer.",
    mend: "Correct the accommodation (T1 or T2), or the date of birth.",
    looks: "OC3 DOB ACCOM",
    from: 2024)
{
    public override bool Trips(Oc3Row oc3, Child child) => oc3.Accom is ['T', ..] && oc3.Dob.Birthday(18) > child.Return.Begins;
}
