using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule503E() : RuleOf<EpisodeRow>(
    says: "The first episode does not go on with the provider of the episode that was open at the end of last year.",
    mend: "Check which is right. If last year's was wrong, say so to the collection.",
    looks: "Episodes DECOM PLACE_PROVIDER; Episodes_last DECOM DEC PLACE_PROVIDER")
{
    public override bool Trips(EpisodeRow episode, Child child) => LastYear.GoesOn(episode, child) is { } last && last.PlaceProvider != episode.PlaceProvider;
}
