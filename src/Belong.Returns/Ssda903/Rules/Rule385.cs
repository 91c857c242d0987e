using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule385() : RuleOf<EpisodeRow>(
    says: "The episode ceased after the end of the year.",
    mend: "Correct the date, or leave the date blank and return the end of the episode next year.",
    looks: "Episodes DEC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Dec > child.Return.Ends;
}
