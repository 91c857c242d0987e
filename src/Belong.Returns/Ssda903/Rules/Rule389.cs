using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule389() : RuleOf<EpisodeRow>(
    says: "A child under sixteen cannot have moved to adult social care (E7).",
    mend: "Put right why and when the episode ceased, or the date of birth.",
    looks: "Episodes DEC REC; Header DOB")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rec == "E7" && episode.Dec < (child.Header?.Dob.Birthday(16) ?? default);
}
