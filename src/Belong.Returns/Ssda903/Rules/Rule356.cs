using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule356() : RuleOf<EpisodeRow>(
    says: "The episode ceased before it began.",
    mend: "Put right one of the days.",
    looks: "Episodes DECOM DEC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Dec < episode.Decom;
}
