using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule243() : RuleOf<EpisodeRow>(
    says: "The placement lies outside England, where Ofsted registers nobody, yet has a number (URN).",
    mend: "Take the number out, or put the placement's postcode right.",
    looks: "Episodes PL_LA URN",
    from: 2026)
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Urn.Length > 0 && episode.PlLa is "WAL" or "SCO" or "NIR" or "NUK" or "CON";
}
