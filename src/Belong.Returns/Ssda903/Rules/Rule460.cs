using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule460() : RuleOf<EpisodeRow>(
    says: "The young person stayed with their carers at 18 or over (E17), but was under 18.",
    mend: "Correct when and why the episode ceased, or the date of birth.",
    looks: "Episodes DEC REC; Header DOB")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rec == "E17" && episode.Dec.Else(child.Return.Ends) < (child.Header?.Dob.Birthday(18) ?? default);
}
