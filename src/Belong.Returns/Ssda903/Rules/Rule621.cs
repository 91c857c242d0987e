using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule621() : RuleOf<HeaderRow>(
    says: "The young mother is not older than her child.",
    mend: "Correct one of the dates of birth.",
    looks: "Header DOB MC_DOB")
{
    public override bool Trips(HeaderRow header, Child child) => header.McDob <= header.Dob;
}
