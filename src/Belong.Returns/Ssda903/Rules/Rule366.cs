using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule366() : RuleOf<EpisodeRow>(
    says: "A child does not change placement during a short break (V3), so the reason for the new episode must be S.",
    mend: "Enter S, or correct the legal status.",
    looks: "Episodes LS RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Ls == "V3" && episode.Rne != "S";
}
