using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule357() : RuleOf<EpisodeRow>(
    says: "The child's first episode does not have S (started to be looked after) as the reason.",
    mend: "Add the episode before, or enter S.",
    looks: "Episodes DECOM RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => ReferenceEquals(episode, child.FirstEpisode) && episode.Rne != "S" && episode.Decom >= child.Return.Begins;
}
