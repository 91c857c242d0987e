using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule392a() : RuleOf<EpisodeRow>(
    says: "The distance from home to placement cannot be told.",
    mend: "Enter both postcodes, or put them right. None is asked for unaccompanied children and short breaks.",
    looks: "Episodes LS PL_DISTANCE; Header? UASC; UASC?; Header_last? UASC; UASC_last? DUC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.PlDistance is null && !episode.IsBeyondList && !episode.IsShortBreak && !child.IsOrWasUnaccompanied;
}
