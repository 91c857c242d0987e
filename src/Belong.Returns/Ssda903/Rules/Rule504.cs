using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule504() : RuleOf<EpisodeRow>(
    says: "The category of need is different from the one at the start of the period of care.",
    mend: "Enter the category of need from the start of the period of care.",
    looks: "Episodes DECOM RNE DEC REC CIN; Episodes_last? DECOM RNE DEC REC CIN")
{
    public override bool Trips(EpisodeRow episode, Child child) => child.Before(episode) is { Rec: "X1" } before && before.Dec.Is(episode.Decom) && LastYear.StartOfCare(episode, child).Cin is { Length: > 0 } need && need != episode.Cin;
}
