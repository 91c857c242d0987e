using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule387() : RuleOf<EpisodeRow>(
    says: "A child under 14 cannot have moved into independent living (E5 or E6).",
    mend: "Correct when and why the episode ceased, or the date of birth.",
    looks: "Episodes DEC REC; Header DOB")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rec is "E5" or "E6" && episode.Dec.Else(child.Return.Ends) < (child.Header?.Dob.Birthday(14) ?? default);
}
