using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule526() : RuleOf<EpisodeRow>(
    says: "The placement provider is missing.",
    mend: "Enter PR0 to PR5. A provider is not needed for temporary placements, for Z1, or from 2025-26 for Z11 to Z14.",
    looks: "Episodes PLACE PLACE_PROVIDER")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        episode is { PlaceProvider: "", Place.Length: > 0, IsTemporary: false }
        && (child.Return.Year >= 2026 ? episode.Place is not ("Z11" or "Z12" or "Z13" or "Z14") : episode.Place != "Z1");
}
