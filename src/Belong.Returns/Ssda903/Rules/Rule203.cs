using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule203() : RuleOf<HeaderRow>(
    says: "The date of birth differs from the one returned last year.",
    mend: "Check which is right. If last year's was wrong, say so to the collection.",
    looks: "Header DOB; Header_last DOB")
{
    public override bool Trips(HeaderRow header, Child child) => child.Last.Header is { } last && header.Dob != last.Dob;
}
