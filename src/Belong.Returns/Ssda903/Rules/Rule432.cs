using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule432() : RuleOf<EpisodeRow>(
    says: "Care ended with the episode before, so this one begins with S.",
    mend: "Enter S, or put right why the episode before ceased.",
    looks: "Episodes DECOM RNE REC",
    opens: "RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rne != "S" && child.Before(episode) is { Rec.Length: > 0 } before && before.Rec != "X1";
}
