using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule148() : RuleOf<EpisodeRow>(
    says: "The episode has an end date without a reason, or a reason without an end date.",
    mend: "Enter both, or leave both blank if the episode is still open.",
    looks: "Episodes DEC REC",
    opens: "blank")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Dec.IsGiven != episode.Rec.Length > 0;
}
