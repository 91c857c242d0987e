using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule209() : RuleOf<HeaderRow>(
    says: "The child is of school age, so UN1 (too young for a pupil number) cannot be right.",
    mend: "Enter the number, or another code: UN2 to UN5.",
    looks: "Header DOB UPN")
{
    public override bool Trips(HeaderRow header, Child child) => header.Upn == "UN1" && header.Dob.Birthday(5) <= child.Return.Begins;
}
