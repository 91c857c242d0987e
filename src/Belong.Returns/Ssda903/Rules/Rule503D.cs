using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>Codes that took the place of others: K3 of H5 in 2024-25, Z11 to Z14 of Z1 in 2025-26.</summary>
public sealed class Rule503D() : RuleOf<EpisodeRow>(
    says: "The placement type in the first episode does not match the open episode at the end of last year.",
    mend: "Check which is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "Episodes DECOM PLACE; Episodes_last DECOM DEC PLACE")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        LastYear.GoesOn(episode, child) is { } last && last.Place != episode.Place
        && !(child.Return.Year >= 2025 && episode.Place == "K3" && last.Place == "H5")
        && !(child.Return.Year >= 2026 && episode.Place is "Z11" or "Z12" or "Z13" or "Z14" && last.Place == "Z1");
}
