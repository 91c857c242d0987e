using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>Placements that Ofsted does not register: those of rule 222, which forbids a number there.</summary>
public sealed class Rule218() : RuleOf<EpisodeRow>(
    says: "The provider number (URN) is missing.",
    mend: "Enter the number from Ofsted's list. A number is not needed outside England, for short breaks, or for placements that Ofsted does not register.",
    looks: "Episodes LS PLACE DEC URN PL_LA",
    opens: "URN")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        episode.Urn.Length == 0 && !episode.IsShortBreak && !episode.AreaIsBeyondList && !Registration.IsOutsideEngland(episode.PlLa)
        && !Registration.IsNotAsked(episode.Place, child.Return.Year)
        && (episode.Dec.IsBlank || episode.Dec >= child.Return.Begins);
}
