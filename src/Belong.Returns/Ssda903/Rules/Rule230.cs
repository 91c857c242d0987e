using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule230() : RuleOf<EpisodeRow>(
    says: "A semi-independent placement (H5) in England needs a provider number (URN) from 28 October 2023.",
    mend: "Enter the number from Ofsted's list.",
    looks: "Episodes DEC PLACE PL_LA URN",
    from: 2024,
    until: 2024)
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        episode.Place == "H5" && episode.Urn is "" or "XXXXXXX" && !episode.AreaIsBeyondList && !Registration.IsOutsideEngland(episode.PlLa)
        && (episode.Dec.IsBlank || episode.Dec > new DateOnly(2023, 10, 28));
}
