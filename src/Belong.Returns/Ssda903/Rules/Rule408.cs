using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule408() : RuleOf<EpisodeRow>(
    says: "The child is placed for adoption under a placement order (A5 or A6), but the legal status is not a placement order (E1).",
    mend: "Correct the legal status, or the placement (A3 or A4 for placement by consent).",
    looks: "Episodes LS PLACE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Place is "A5" or "A6" && episode.Ls != "E1";
}
