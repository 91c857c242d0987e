using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule373() : RuleOf<EpisodeRow>(
    says: "A child under 4 cannot be placed in a residential school (S1).",
    mend: "Correct the placement, or the date of birth.",
    looks: "Episodes DECOM PLACE; Header DOB")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Place == "S1" && episode.Decom < (child.Header?.Dob.Birthday(4) ?? default);
}
