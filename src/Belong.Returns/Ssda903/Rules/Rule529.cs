using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule529() : RuleOf<EpisodeRow>(
    says: "Other public bodies (PR3) do not provide placements with parents, foster care, adoption placements or children's homes.",
    mend: "Correct the provider, or the placement.",
    looks: "Episodes PLACE PLACE_PROVIDER")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.PlaceProvider == "PR3" && episode.Place is "P1" or "A3" or "A4" or "A5" or "A6" or "K1" or "K2" or "U1" or "U2" or "U3" or "U4" or "U5" or "U6";
}
