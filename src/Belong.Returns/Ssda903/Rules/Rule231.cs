using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule231() : RuleOf<HeaderRow>(
    says: "The unaccompanied child is under 11, which is unusual.",
    mend: "Check the date of birth. If the date is correct, tell the Department for Education.",
    looks: "Header DOB UASC",
    from: 2025)
{
    public override bool Trips(HeaderRow header, Child child) => header.Uasc == "1" && header.Dob.Birthday(11) > child.Return.Ends;
}
