using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule149() : RuleOf<EpisodeRow>(
    says: "The reason why the episode ceased is not a code on the list.",
    mend: "Choose a reason; X1 where the next episode begins on the same day.",
    looks: "Episodes REC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rec.Length > 0 && !CodeLists.ReasonCeased.HasIn(episode.Rec, child.Return.Year);
}
