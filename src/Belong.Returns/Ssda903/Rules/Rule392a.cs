using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule392a() : RuleOf<EpisodeRow>(
    says: "The distance from home to placement is not known.",
    mend: "Enter or correct both postcodes. A distance is not needed for unaccompanied children or short breaks.",
    looks: "Episodes LS PL_DISTANCE; Header? UASC; UASC?; Header_last? UASC; UASC_last?")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.PlDistance is null && !episode.IsBeyondList && !episode.IsShortBreak && !child.IsOrWasUnaccompanied;
}
