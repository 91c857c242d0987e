using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule141() : RuleOf<EpisodeRow>(
    says: "The day on which the episode began is no date.",
    mend: "Enter the day as day/month/year.",
    looks: "Episodes DECOM")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Decom.IsWrong;
}
