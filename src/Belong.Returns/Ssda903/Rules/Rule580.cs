using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule580() : RuleOf<EpisodeRow>(
    says: "The child was missing when care ended, so the reason must be E8.",
    mend: "Enter E8, or correct when the missing episode ended.",
    looks: "Episodes DEC REC; Missing MIS_END")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rec is not ("" or "X1" or "E8") && child.Missing.Any(missing => missing.MisEnd.Is(episode.Dec));
}
