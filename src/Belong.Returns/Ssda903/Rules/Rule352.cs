using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule352() : RuleOf<EpisodeRow>(
    says: "Care started on or after the 18th birthday.",
    mend: "Correct the date of birth, or the date care began.",
    looks: "Episodes DECOM RNE; Header DOB")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rne == "S" && episode.Decom >= (child.Header?.Dob.Birthday(18) ?? default);
}
