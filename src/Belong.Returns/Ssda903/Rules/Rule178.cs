using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule178() : RuleOf<EpisodeRow>(
    says: "The provider is not a valid code, or is entered for a placement that has no provider.",
    mend: "Choose PR0 to PR5. Leave the provider blank for a temporary placement, and from 2025-26 for Z11 to Z14.",
    looks: "Episodes PLACE PLACE_PROVIDER")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        episode.PlaceProvider.Length > 0
        && (!CodeLists.Provider.Has(episode.PlaceProvider) || episode.IsTemporary || (child.Return.Year >= 2026 && episode.Place is "Z11" or "Z12" or "Z13" or "Z14"));
}
