using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule386() : RuleOf<EpisodeRow>(
    says: "The child was adopted on or after their 18th birthday.",
    mend: "Correct when and why the episode ceased, or the date of birth.",
    looks: "Episodes DEC REC; Header DOB")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.EndsInAdoption && episode.Dec >= (child.Header?.Dob.Birthday(18) ?? default);
}
