using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule426() : RuleOf<EpisodeRow>(
    says: "A child cannot have both types of short break, V3 and V4, in the same year.",
    mend: "Choose one: V3 if each break is recorded, or V4 if only the agreement is recorded.",
    looks: "Episodes LS")
{
    public override bool Trips(EpisodeRow episode, Child child) => (episode.Ls == "V3" && child.Episodes.Any(other => other.Ls == "V4")) || (episode.Ls == "V4" && child.Episodes.Any(other => other.Ls == "V3"));
}
