using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule390() : RuleOf<EpisodeRow>(
    says: "The child was adopted (E11 or E12) but was not placed for adoption.",
    mend: "Correct the reason the episode ceased, or the placement (A3 to A6).",
    looks: "Episodes PLACE REC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.EndsInAdoption && !episode.IsPlacedForAdoption;
}
