using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule437() : RuleOf<EpisodeRow>(
    says: "The child died (E2) or was assessed as an adult (E15), but has a later episode.",
    mend: "Correct the reason the episode ceased, or delete the later episode.",
    looks: "Episodes DECOM REC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rec is "E2" or "E15" && child.After(episode) is not null;
}
