using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule354() : RuleOf<EpisodeRow>(
    says: "The episode starts after the end of the year.",
    mend: "Correct the start date, or leave the episode for next year's return.",
    looks: "Episodes DECOM")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Decom > child.Return.Ends;
}
