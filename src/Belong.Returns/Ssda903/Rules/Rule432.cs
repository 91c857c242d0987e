using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule432() : RuleOf<EpisodeRow>(
    says: "Care ended with the previous episode, so this one must start with S (started to be looked after).",
    mend: "Enter S, or correct the reason the previous episode ceased.",
    looks: "Episodes DECOM RNE REC",
    opens: "RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rne != "S" && child.Before(episode)?.SaysCareEnded == true;
}
