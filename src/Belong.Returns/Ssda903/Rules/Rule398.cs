using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule398() : RuleOf<EpisodeRow>(
    says: "Postcodes are not needed for short breaks.",
    mend: "Leave HOME_POST and PL_POST blank under legal status V3 or V4.",
    looks: "Episodes LS HOME_POST PL_POST")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.IsShortBreak && (episode.HomePost.Length > 0 || episode.PlPost.Length > 0);
}
