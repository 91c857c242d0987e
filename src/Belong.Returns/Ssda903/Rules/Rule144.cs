using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule144() : RuleOf<EpisodeRow>(
    says: "The legal status is not a valid code.",
    mend: "Choose a legal status, such as V2 for section 20 or C2 for a full care order.",
    looks: "Episodes LS")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Ls.Length > 0 && !CodeLists.LegalStatus.Has(episode.Ls);
}
