using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule502() : RuleOf<EpisodeRow>(
    says: "Last year ended with an open episode, and this year's first episode does not start on the same date.",
    mend: "Add the episode that was open, with its original start date.",
    looks: "Episodes DECOM; Episodes_last DECOM DEC")
{
    public override bool Trips(EpisodeRow episode, Child child) => ReferenceEquals(episode, child.FirstEpisode) && child.Last.OpenEpisode is { } last && !last.Decom.Is(episode.Decom);
}
