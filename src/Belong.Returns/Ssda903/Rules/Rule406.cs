using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule406() : RuleOf<EpisodeRow>(
    says: "The child is or was unaccompanied, so the distance from home should be blank.",
    mend: "Leave HOME_POST blank.",
    looks: "Episodes PL_DISTANCE; Header? UASC; UASC?; Header_last? UASC; UASC_last?")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.PlDistance is not null && child.IsOrWasUnaccompanied;
}
