using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule357() : RuleOf<EpisodeRow>(
    says: "The child's first episode does not say that care began (S).",
    mend: "Add the episode that comes before, or enter S.",
    looks: "Episodes DECOM RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => ReferenceEquals(episode, child.FirstEpisode) && episode.Rne != "S" && episode.Decom >= child.Return.Begins;
}
