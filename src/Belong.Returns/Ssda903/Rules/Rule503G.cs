using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule503G() : RuleOf<EpisodeRow>(
    says: "The distance in the first episode does not match the open episode at the end of last year.",
    mend: "Check the postcodes in both years.",
    looks: "Episodes DECOM PL_DISTANCE; Episodes_last DECOM DEC PL_DISTANCE")
{
    public override bool Trips(EpisodeRow episode, Child child) => LastYear.GoesOn(episode, child) is { } last && LastYear.DistanceDiffers(last, episode);
}
