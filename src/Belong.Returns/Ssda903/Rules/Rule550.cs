using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule550() : RuleOf<EpisodeRow>(
    says: "Parents (PR0) provide no placement but with themselves (P1).",
    mend: "Put right the provider, or the placement.",
    looks: "Episodes PLACE PLACE_PROVIDER")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.PlaceProvider == "PR0" && episode.Place != "P1";
}
