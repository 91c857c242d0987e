using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule437() : RuleOf<EpisodeRow>(
    says: "The child died (E2) or was found to be an adult (E15), and yet there is a later episode.",
    mend: "Put right why the episode ceased, or take the later one out.",
    looks: "Episodes DECOM REC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rec is "E2" or "E15" && child.After(episode) is not null;
}
