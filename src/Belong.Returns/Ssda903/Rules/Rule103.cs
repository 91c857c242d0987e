using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule103() : RuleOf<HeaderRow>(
    says: "The ethnicity is missing or not a code on the list.",
    mend: "Choose a code; REFU where the child would rather not say, NOBT where it is not yet known.",
    looks: "Header ETHNIC")
{
    public override bool Trips(HeaderRow header, Child child) => !CodeLists.Ethnicity.Has(header.Ethnic);
}
