using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule435() : RuleOf<EpisodeRow>(
    says: "The reason says that only the placement changed (P or T), but the episodes do not show this.",
    mend: "Correct the reason for the new episode, or the details that changed.",
    looks: "Episodes DECOM RNE LS PLACE PLACE_PROVIDER PL_POST URN",
    opens: "RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rne is "P" or "T" && child.Before(episode) is { } before && (before.Ls != episode.Ls || !Moves.Between(before, episode));
}
