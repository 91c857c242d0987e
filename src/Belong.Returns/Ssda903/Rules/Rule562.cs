using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule562() : RuleOf<EpisodeRow>(
    says: "The first episode began before this year, and last year's return has none that began on that day.",
    mend: "Put right the day on which it began, or say to the collection that last year's return lacked it.",
    looks: "Episodes DECOM; Episodes_last DECOM")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        ReferenceEquals(episode, child.FirstEpisode) && episode.Decom < child.Return.Begins
        && !child.Last.Episodes.Any(last => last.Decom.Is(episode.Decom));
}
