using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule624() : RuleOf<HeaderRow>(
    says: "The date of birth of the young mother's first child is different from last year's return.",
    mend: "Check which is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "Header MC_DOB; Header_last MC_DOB")
{
    public override bool Trips(HeaderRow header, Child child) => child.Last.Header is { McDob.IsGiven: true } last && last.McDob != header.McDob;
}
