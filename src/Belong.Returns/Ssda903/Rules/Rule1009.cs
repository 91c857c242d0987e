using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1009() : RuleOf<EpisodeRow>(
    says: "The reason for the placement change is not a valid code.",
    mend: "Choose a code from the list, such as CARPL for a change to the care plan.",
    looks: "Episodes REASON_PLACE_CHANGE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.ReasonPlaceChange.Length > 0 && !CodeLists.ReasonForChange.Has(episode.ReasonPlaceChange);
}
