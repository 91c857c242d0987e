using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule149() : RuleOf<EpisodeRow>(
    says: "The reason the episode ceased is not a valid code.",
    mend: "Choose a reason. Use X1 if the next episode starts on the same day.",
    looks: "Episodes REC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rec.Length > 0 && !CodeLists.ReasonCeased.HasIn(episode.Rec, child.Return.Year);
}
