using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule243() : RuleOf<EpisodeRow>(
    says: "The placement is outside England, where Ofsted does not register providers, but has a provider number (URN).",
    mend: "Delete the number, or correct the placement postcode.",
    looks: "Episodes PL_LA URN",
    from: 2026)
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Urn.Length > 0 && episode.PlLa is "WAL" or "SCO" or "NIR" or "NUK" or "CON";
}
