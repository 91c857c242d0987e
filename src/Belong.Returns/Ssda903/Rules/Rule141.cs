using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule141() : RuleOf<EpisodeRow>(
    says: "The episode start date is not a valid date.",
    mend: "Enter the date as day/month/year.",
    looks: "Episodes DECOM")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Decom.IsWrong;
}
