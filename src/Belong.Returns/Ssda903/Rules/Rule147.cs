using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule147() : RuleOf<EpisodeRow>(
    says: "The episode end date is not a valid date.",
    mend: "Enter the date as day/month/year, or leave the date blank if the episode is still open.",
    looks: "Episodes DEC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Dec.IsWrong;
}
