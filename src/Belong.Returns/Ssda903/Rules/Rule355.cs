using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule355() : RuleOf<EpisodeRow>(
    says: "The episode started and ceased on the same day.",
    mend: "Correct one of the dates. A stay of less than 24 hours is not an episode.",
    looks: "Episodes DECOM DEC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Decom.Is(episode.Dec);
}
