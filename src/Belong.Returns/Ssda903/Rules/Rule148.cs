using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule148() : RuleOf<EpisodeRow>(
    says: "Of the day and the reason the episode ceased one is there and one is missing.",
    mend: "Enter both, or neither while the episode goes on.",
    looks: "Episodes DEC REC",
    opens: "blank")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Dec.IsGiven != episode.Rec.Length > 0;
}
