using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule385() : RuleOf<EpisodeRow>(
    says: "The episode ceased after the year ended.",
    mend: "Put right the day, or leave it blank and return it next year.",
    looks: "Episodes DEC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Dec > child.Return.Ends;
}
