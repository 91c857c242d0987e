using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule433() : RuleOf<EpisodeRow>(
    says: "The episode is said to go on from the one before, and does not begin on the day on which that ceased.",
    mend: "Put right one of the days, or add the episode in between. Where care had ended, enter S.",
    looks: "Episodes DECOM DEC RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rne != "S" && child.Before(episode) is { } before && before.Dec != episode.Decom;
}
