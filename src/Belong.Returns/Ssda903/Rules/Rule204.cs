using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule204() : RuleOf<HeaderRow>(
    says: "The ethnicity differs from the one returned last year.",
    mend: "Check which is right. If last year's was wrong, say so to the collection.",
    looks: "Header ETHNIC; Header_last ETHNIC")
{
    public override bool Trips(HeaderRow header, Child child) => child.Last.Header is { } last && header.Ethnic != last.Ethnic;
}
