using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule242() : RuleOf<EpisodeRow>(
    says: "XXXXXXX is only for regional adoption agencies, and the child is not in an adoption or foster placement.",
    mend: "Enter the provider's own number from Ofsted's list.",
    looks: "Episodes PLACE URN",
    from: 2026)
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Urn == "XXXXXXX" && !episode.IsPlacedForAdoption && episode.Place is not ['U', _];
}
