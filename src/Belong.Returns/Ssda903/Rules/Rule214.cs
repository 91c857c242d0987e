using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule214() : RuleOf<EpisodeRow>(
    says: "The placement postcode and provider number (URN) are not needed for short breaks.",
    mend: "Leave PL_POST and URN blank under legal status V3 or V4.",
    looks: "Episodes LS PL_POST URN")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.IsShortBreak && (episode.PlPost.Length > 0 || episode.Urn.Length > 0);
}
