using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule503H() : RuleOf<EpisodeRow>(
    says: "The authority area in the first episode does not match the open episode at the end of last year.",
    mend: "Check the placement postcode in both years.",
    looks: "Episodes DECOM PL_LA; Episodes_last DECOM DEC PL_LA")
{
    public override bool Trips(EpisodeRow episode, Child child) => LastYear.GoesOn(episode, child) is { AreaIsBeyondList: false } last && !episode.AreaIsBeyondList && last.PlLa != episode.PlLa;
}
