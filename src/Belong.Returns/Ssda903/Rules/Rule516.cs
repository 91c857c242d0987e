using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule516() : RuleOf<EpisodeRow>(
    says: "Special guardianship was granted to former foster carers (E45 or E46), but the child was not in foster care.",
    mend: "Correct the reason the episode ceased, or the placement (U1 to U6).",
    looks: "Episodes PLACE REC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rec is "E45" or "E46" && episode.Place is not ("U1" or "U2" or "U3" or "U4" or "U5" or "U6");
}
