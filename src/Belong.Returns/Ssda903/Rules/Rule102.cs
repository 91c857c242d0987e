using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule102() : RuleOf<HeaderRow>(
    says: "The date of birth is missing or is not a valid date.",
    mend: "Enter the date of birth as day/month/year.",
    looks: "Header DOB")
{
    public override bool Trips(HeaderRow header, Child child) => !header.Dob.IsDay;
}
