using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule391() : RuleOf<Oc3Row>(
    says: "The young person was not aged 17 to 21 at any time in the year.",
    mend: "Delete the OC3 row, or correct the date of birth.",
    looks: "OC3 DOB IN_TOUCH ACTIV ACCOM",
    opens: "row")
{
    public override bool Trips(Oc3Row oc3, Child child) => oc3.SaysAnything && (oc3.Dob.Birthday(17) > child.Return.Ends || oc3.Dob.Birthday(22) <= child.Return.Begins);
}
