using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule204() : RuleOf<HeaderRow>(
    says: "Ethnicity is different from last year's return.",
    mend: "Check which is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "Header ETHNIC; Header_last ETHNIC")
{
    public override bool Trips(HeaderRow header, Child child) => child.Last.Header is { } last && header.Ethnic != last.Ethnic;
}
