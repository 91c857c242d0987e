using Belong.Domain.Places;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule392d() : RuleOf<EpisodeRow>(
    says: "The home and placement postcodes are the same, but the child is not placed with parents.",
    mend: "Correct the postcodes, or the placement (P1).",
    looks: "Episodes HOME_POST PL_POST PLACE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Place != "P1" && episode.HomePost.Length > 0 && Postcode.Plain(episode.HomePost) == Postcode.Plain(episode.PlPost);
}
