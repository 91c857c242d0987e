using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule101() : RuleOf<HeaderRow>(
    says: "Sex is missing, or is not a valid code for this year.",
    mend: "Enter M, F or U from 2024-25. Before that, enter 1 for male and 2 for female.",
    looks: "Header SEX")
{
    public override bool Trips(HeaderRow header, Child child) => !CodeLists.Sex.HasIn(header.Sex, child.Return.Year);
}
