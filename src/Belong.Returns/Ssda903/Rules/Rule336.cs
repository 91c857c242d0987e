using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule336() : RuleOf<EpisodeRow>(
    says: "The child was placed for adoption, but the placement before was neither foster care nor an adoption placement.",
    mend: "Check the placement before. Foster carers who adopt are first returned as U1 to U6.",
    looks: "Episodes DECOM PLACE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.IsPlacedForAdoption && child.Before(episode) is { IsFostered: false, IsPlacedForAdoption: false };
}
