using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleNoE() : RuleOf<EpisodeRow>(
    says: "The child was looked after before this year, but has no episode in last year's return.",
    mend: "Correct the start date of the episode. If last year's return was wrong, tell the Department for Education.",
    looks: "Episodes DECOM; Episodes_last")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Decom < child.Return.Begins && child.Last.Episodes.IsEmpty;
}
