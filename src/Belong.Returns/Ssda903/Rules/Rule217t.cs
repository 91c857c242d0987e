using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule217t() : RuleOf<EpisodeRow>(
    says: "Independent living (P2) is not a valid placement from 28 October 2023.",
    mend: "Choose another placement, or correct the date the episode ceased.",
    looks: "Episodes DEC PLACE",
    from: 2024,
    until: 2024)
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Place == "P2" && (episode.Dec.IsBlank || episode.Dec > new DateOnly(2023, 10, 28));
}
