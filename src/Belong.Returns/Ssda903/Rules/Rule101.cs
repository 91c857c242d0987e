using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule101() : RuleOf<HeaderRow>(
    says: "The sex is missing or not a code of this year.",
    mend: "Enter the code: M, F or U from 2024-25, before that 1 for male and 2 for female.",
    looks: "Header SEX")
{
    public override bool Trips(HeaderRow header, Child child) => !CodeLists.Sex.HasIn(header.Sex, child.Return.Year);
}
