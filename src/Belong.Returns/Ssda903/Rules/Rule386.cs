using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule386() : RuleOf<EpisodeRow>(
    says: "The child was adopted on or after the 18th birthday.",
    mend: "Put right why and when the episode ceased, or the date of birth.",
    looks: "Episodes DEC REC; Header DOB")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.EndsInAdoption && episode.Dec >= (child.Header?.Dob.Birthday(18) ?? default);
}
