using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule353() : RuleOf<EpisodeRow>(
    says: "The episode started before 14 October 1991, when the Children Act 1989 came into force.",
    mend: "Correct the start date of the episode.",
    looks: "Episodes DECOM")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Decom < new DateOnly(1991, 10, 14);
}
