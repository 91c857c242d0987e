using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule359() : RuleOf<EpisodeRow>(
    says: "The young person was looked after past their 18th birthday, which is only possible in a children's home (K2) under section 20 (V2).",
    mend: "Enter the date care ended, on or before the 18th birthday, or correct the legal status and placement.",
    looks: "Episodes DEC LS PLACE; Header DOB")
{
    public override bool Trips(EpisodeRow episode, Child child)
    {
        var adult = child.Header?.Dob.Birthday(18) ?? default;
        return adult <= child.Return.Ends && (episode.Dec > adult || episode.Dec.IsBlank) && episode is not { Ls: "V2", Place: "K2" };
    }
}
