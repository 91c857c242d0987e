using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule355() : RuleOf<EpisodeRow>(
    says: "The episode began and ceased on one day.",
    mend: "Put right one of the days. A stay of less than a day is no episode.",
    looks: "Episodes DECOM DEC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Decom.Is(episode.Dec);
}
