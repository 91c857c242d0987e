using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule460() : RuleOf<EpisodeRow>(
    says: "The young person is said to have stayed with the carers at 18 or over (E17), and was under 18.",
    mend: "Put right why and when the episode ceased, or the date of birth.",
    looks: "Episodes DEC REC; Header DOB")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rec == "E17" && episode.Dec < (child.Header?.Dob.Birthday(18) ?? default);
}
