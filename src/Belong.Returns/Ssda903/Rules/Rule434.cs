using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule434() : RuleOf<EpisodeRow>(
    says: "The reason says that only the legal status changed (L), but the episodes do not show this.",
    mend: "Correct the reason for the new episode, or the details that changed.",
    looks: "Episodes DECOM RNE LS PLACE PLACE_PROVIDER PL_POST URN",
    opens: "RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rne == "L" && child.Before(episode) is { } before && (before.Ls == episode.Ls || Moves.Between(before, episode));
}
