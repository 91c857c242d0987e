using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule504() : RuleOf<EpisodeRow>(
    says: "The category of need differs from the one with which the period of care began, and it does not change within a period.",
    mend: "Enter the need with which care began.",
    looks: "Episodes DECOM RNE DEC REC CIN")
{
    public override bool Trips(EpisodeRow episode, Child child) => child.Before(episode) is { Rec: "X1" } before && before.Dec.Is(episode.Decom) && child.StartOfCare(episode).Cin != episode.Cin;
}
