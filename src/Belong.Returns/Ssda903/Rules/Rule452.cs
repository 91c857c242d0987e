using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule452() : RuleOf<EpisodeRow>(
    says: "The same episode was in another authority's area in last year's return.",
    mend: "Check the placement postcode in both years.",
    looks: "Episodes DECOM RNE PL_LA; Episodes_last DECOM RNE DEC PL_LA")
{
    public override bool Trips(EpisodeRow episode, Child child) => LastYear.SameAs(episode, child) is { AreaIsBeyondList: false } last && !episode.AreaIsBeyondList && last.PlLa != episode.PlLa;
}
