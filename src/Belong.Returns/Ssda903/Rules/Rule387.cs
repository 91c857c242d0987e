using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule387() : RuleOf<EpisodeRow>(
    says: "A child under fourteen cannot have moved into independent living (E5 or E6).",
    mend: "Put right why and when the episode ceased, or the date of birth.",
    looks: "Episodes DEC REC; Header DOB")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rec is "E5" or "E6" && episode.Dec < (child.Header?.Dob.Birthday(14) ?? default);
}
