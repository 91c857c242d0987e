using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule103() : RuleOf<HeaderRow>(
    says: "Ethnicity is missing or is not a valid code.",
    mend: "Choose a code. Use REFU if the child preferred not to say, or NOBT if the ethnicity is not yet known.",
    looks: "Header ETHNIC")
{
    public override bool Trips(HeaderRow header, Child child) => !CodeLists.Ethnicity.Has(header.Ethnic);
}
