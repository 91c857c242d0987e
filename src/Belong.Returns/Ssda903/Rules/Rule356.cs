using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule356() : RuleOf<EpisodeRow>(
    says: "The episode ceased before it started.",
    mend: "Correct one of the dates.",
    looks: "Episodes DECOM DEC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Dec < episode.Decom;
}
