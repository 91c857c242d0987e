using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1015() : RuleOf<EpisodeRow>(
    says: "The placement is the authority's own provision, but is in another authority's area.",
    mend: "Check the placement postcode and the provider (PR1).",
    looks: "Episodes PLACE LS PLACE_PROVIDER PL_LA; Authority")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        episode is { PlaceProvider: "PR1", Place.Length: > 0, Ls.Length: > 0, IsShortBreak: false, IsTemporary: false }
        && episode.Place is not (['U', _] or "A3" or "A4" or "A5" or "A6" or "Z1")
        && !(child.Return.Year >= 2026 && episode.Place == "K3")
        && !episode.AreaIsBeyondList && episode.PlLa != child.Return.Authority;
}
