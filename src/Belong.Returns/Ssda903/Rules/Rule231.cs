using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule231() : RuleOf<HeaderRow>(
    says: "An unaccompanied child is under eleven, which is rare.",
    mend: "Check the date of birth; where it is right, say so to the collection.",
    looks: "Header DOB UASC",
    from: 2025)
{
    public override bool Trips(HeaderRow header, Child child) => header.Uasc == "1" && header.Dob.Birthday(11) > child.Return.Ends;
}
