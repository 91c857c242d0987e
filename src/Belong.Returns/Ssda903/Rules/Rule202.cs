using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule202() : RuleOf<HeaderRow>(
    says: "Sex is different from last year's return.",
    mend: "Check which is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "Header SEX; Header_last SEX")
{
    public override bool Trips(HeaderRow header, Child child) => child.Last.Header is { } last && !SexCode.AreSame(header.Sex, last.Sex);
}
