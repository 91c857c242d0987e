using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule391() : RuleOf<Oc3Row>(
    says: "The young person was at no time in the year between 17 and 21.",
    mend: "Take the OC3 row out, or put the date of birth right.",
    looks: "OC3 DOB IN_TOUCH ACTIV ACCOM",
    opens: "row")
{
    public override bool Trips(Oc3Row oc3, Child child) => oc3.SaysAnything && (oc3.Dob.Birthday(17) > child.Return.Ends || oc3.Dob.Birthday(22) <= child.Return.Begins);
}
