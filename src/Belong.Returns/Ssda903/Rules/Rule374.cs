using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule374() : RuleOf<EpisodeRow>(
    says: "A child under 14 cannot be in residential employment (P3).",
    mend: "Correct the placement, or the date of birth.",
    looks: "Episodes DECOM PLACE; Header DOB")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Place == "P3" && episode.Decom < (child.Header?.Dob.Birthday(14) ?? default);
}
