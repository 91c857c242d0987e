using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule562() : RuleOf<EpisodeRow>(
    says: "The first episode started before this year, but last year's return has no episode with that start date.",
    mend: "Correct the start date. If last year's return was wrong, tell the Department for Education.",
    looks: "Episodes DECOM; Episodes_last DECOM")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        ReferenceEquals(episode, child.FirstEpisode) && episode.Decom < child.Return.Begins
        && !child.Last.Episodes.Any(last => last.Decom.Is(episode.Decom));
}
