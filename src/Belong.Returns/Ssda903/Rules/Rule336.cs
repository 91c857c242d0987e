using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule336() : RuleOf<EpisodeRow>(
    says: "The child was placed for adoption from something other than a foster placement.",
    mend: "Check the placement before; foster carers who adopt are placed with as U1 to U6 first.",
    looks: "Episodes DECOM PLACE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Place is "A3" or "A4" or "A5" or "A6" && child.Before(episode) is { } before && before.Place is not ("U1" or "U2" or "U3" or "U4" or "U5" or "U6") && before.Place != episode.Place;
}
