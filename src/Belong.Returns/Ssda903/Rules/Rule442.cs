using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule442() : RuleOf<HeaderRow>(
    says: "The unique pupil number is missing.",
    mend: "Enter the number. If the child has no number, choose UN1 to UN5.",
    looks: "Header UPN; Episodes LS")
{
    public override bool Trips(HeaderRow header, Child child) => header.Upn.Length == 0 && child.Episodes.Any(episode => !episode.IsShortBreak);
}
