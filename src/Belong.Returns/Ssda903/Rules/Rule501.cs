using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule501() : RuleOf<EpisodeRow>(
    says: "The episode begins before the one before it ceased.",
    mend: "Put right one of the days.",
    looks: "Episodes DECOM DEC",
    opens: "DECOM")
{
    public override bool Trips(EpisodeRow episode, Child child) => child.Before(episode)?.Dec > episode.Decom;
}
