using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule147() : RuleOf<EpisodeRow>(
    says: "The day on which the episode ceased is no date.",
    mend: "Enter the day as day/month/year, or leave it blank while the episode goes on.",
    looks: "Episodes DEC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Dec.IsWrong;
}
