using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule453() : RuleOf<EpisodeRow>(
    says: "The same episode was at a different distance from home in last year's return.",
    mend: "Check the postcodes in both years.",
    looks: "Episodes DECOM RNE PL_DISTANCE; Episodes_last DECOM RNE DEC PL_DISTANCE")
{
    public override bool Trips(EpisodeRow episode, Child child) => LastYear.SameAs(episode, child) is { } last && LastYear.DistanceDiffers(last, episode);
}
