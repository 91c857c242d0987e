using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule168() : RuleOf<HeaderRow>(
    says: "The unique pupil number is not valid. A number is a letter other than I, O or S and twelve digits, or eleven digits and a letter.",
    mend: "Correct the number. If the child has no number, choose UN1 to UN5.",
    looks: "Header UPN")
{
    public override bool Trips(HeaderRow header, Child child) => header.Upn.Length > 0 && !Identifier.SaysWhyThereIsNone(header.Upn) && !PupilNumber.IsWritten(header.Upn);
}
