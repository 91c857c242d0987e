using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule359() : RuleOf<EpisodeRow>(
    says: "Looked after past the 18th birthday, which is possible only in a children's home (K2) under section 20 (V2).",
    mend: "Enter when care ended: on the 18th birthday at the latest. Or put legal status and placement right.",
    looks: "Episodes DEC LS PLACE; Header DOB")
{
    public override bool Trips(EpisodeRow episode, Child child)
    {
        var adult = child.Header?.Dob.Birthday(18) ?? default;
        return adult <= child.Return.Ends && (episode.Dec > adult || episode.Dec.IsBlank) && episode is not { Ls: "V2", Place: "K2" };
    }
}
