using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule389() : RuleOf<EpisodeRow>(
    says: "A child under 16 cannot have moved to adult social care (E7).",
    mend: "Correct when and why the episode ceased, or the date of birth.",
    looks: "Episodes DEC REC; Header DOB")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rec == "E7" && episode.Dec.Else(child.Return.Ends) < (child.Header?.Dob.Birthday(16) ?? default);
}
