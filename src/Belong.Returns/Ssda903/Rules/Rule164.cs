using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule164() : RuleOf<EpisodeRow>(
    says: "The distance from home to placement is not valid.",
    mend: "Check both postcodes. The distance must be between 0 and 999.9 miles.",
    looks: "Episodes LS PL_DISTANCE; Header? UASC; UASC?; Header_last? UASC; UASC_last?")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.PlDistance is < 0 or > 999.9 && !episode.IsShortBreak && !child.IsOrWasUnaccompanied;
}
