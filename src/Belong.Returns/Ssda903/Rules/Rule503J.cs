using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule503J() : RuleOf<EpisodeRow>(
    says: "The placement location (in or out of area) in the first episode does not match the open episode at the end of last year.",
    mend: "Check which is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "Episodes DECOM PL_LOCATION; Episodes_last DECOM DEC PL_LOCATION")
{
    public override bool Trips(EpisodeRow episode, Child child) => LastYear.GoesOn(episode, child) is { AreaIsBeyondList: false } last && !episode.AreaIsBeyondList && last.PlLocation != episode.PlLocation;
}
