using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule503E() : RuleOf<EpisodeRow>(
    says: "The provider in the first episode does not match the open episode at the end of last year.",
    mend: "Check which is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "Episodes DECOM PLACE_PROVIDER; Episodes_last DECOM DEC PLACE_PROVIDER")
{
    public override bool Trips(EpisodeRow episode, Child child) => LastYear.GoesOn(episode, child) is { } last && last.PlaceProvider != episode.PlaceProvider;
}
