using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule203() : RuleOf<HeaderRow>(
    says: "The date of birth is different from last year's return.",
    mend: "Check which is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "Header DOB; Header_last DOB")
{
    public override bool Trips(HeaderRow header, Child child) => child.Last.Header is { } last && header.Dob != last.Dob;
}
