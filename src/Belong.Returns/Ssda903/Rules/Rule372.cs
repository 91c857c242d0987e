using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule372() : RuleOf<EpisodeRow>(
    says: "A child under 10 cannot be in a young offender institution (R5).",
    mend: "Correct the placement, or the date of birth.",
    looks: "Episodes DECOM PLACE; Header DOB")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Place == "R5" && episode.Decom < (child.Header?.Dob.Birthday(10) ?? default);
}
