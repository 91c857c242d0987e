using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule426() : RuleOf<EpisodeRow>(
    says: "A child cannot have short breaks of both kinds, V3 and V4, in one year.",
    mend: "Choose one: V3 where each is recorded, V4 where only the agreement is.",
    looks: "Episodes LS")
{
    public override bool Trips(EpisodeRow episode, Child child) => (episode.Ls == "V3" && child.Episodes.Any(other => other.Ls == "V4")) || (episode.Ls == "V4" && child.Episodes.Any(other => other.Ls == "V3"));
}
