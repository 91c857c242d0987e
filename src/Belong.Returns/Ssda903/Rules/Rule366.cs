using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule366() : RuleOf<EpisodeRow>(
    says: "During a short break (V3) a child does not change placement, so each begins with S.",
    mend: "Enter S, or put the legal status right.",
    looks: "Episodes LS RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Ls == "V3" && episode.Rne != "S";
}
