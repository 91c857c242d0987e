using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule501() : RuleOf<EpisodeRow>(
    says: "The episode starts before the previous one ceased.",
    mend: "Correct one of the dates.",
    looks: "Episodes DECOM DEC",
    opens: "DECOM")
{
    public override bool Trips(EpisodeRow episode, Child child) => child.Before(episode)?.Dec > episode.Decom;
}
