using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule503J() : RuleOf<EpisodeRow>(
    says: "The first episode is not on the same side of the boundary as the episode that was open at the end of last year.",
    mend: "Check which is right. If last year's was wrong, say so to the collection.",
    looks: "Episodes DECOM PL_LOCATION; Episodes_last DECOM DEC PL_LOCATION")
{
    public override bool Trips(EpisodeRow episode, Child child) => LastYear.GoesOn(episode, child) is { AreaIsBeyondList: false } last && !episode.AreaIsBeyondList && last.PlLocation != episode.PlLocation;
}
