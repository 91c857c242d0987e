using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule436() : RuleOf<EpisodeRow>(
    says: "The reason says that the legal status and placement both changed (B or U), but the episodes do not show this.",
    mend: "Correct the reason for the new episode, or the details that changed.",
    looks: "Episodes DECOM RNE LS PLACE PLACE_PROVIDER PL_POST URN",
    opens: "RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rne is "B" or "U" && child.Before(episode) is { } before && (before.Ls == episode.Ls || !Moves.Between(before, episode));
}
