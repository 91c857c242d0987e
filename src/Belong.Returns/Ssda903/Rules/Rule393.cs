using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule393() : RuleOf<HeaderRow>(
    says: "Mother status is missing for a girl or young woman in care.",
    mend: "Enter 0 or 1.",
    looks: "Header SEX MOTHER; Episodes LS")
{
    public override bool Trips(HeaderRow header, Child child) => header.IsFemale && header.Mother.Length == 0 && child.Episodes.Any(episode => !episode.IsShortBreak);
}
