using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleNoE() : RuleOf<EpisodeRow>(
    says: "The child was looked after before this year began, and last year's return has no episode of the child.",
    mend: "Put right the day on which the episode began, or say to the collection that last year's return lacked the child.",
    looks: "Episodes DECOM; Episodes_last")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Decom < child.Return.Begins && child.Last.Episodes.IsEmpty;
}
