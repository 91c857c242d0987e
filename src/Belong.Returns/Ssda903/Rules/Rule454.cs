using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule454() : RuleOf<EpisodeRow>(
    says: "The placement is more than 350 miles from home.",
    mend: "Check both postcodes. If they are correct, tell the Department for Education.",
    looks: "Episodes PL_DISTANCE; Header? UASC; UASC?; Header_last? UASC; UASC_last?",
    from: 2026)
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.PlDistance is > 350 and not 999.9 && !child.IsOrWasUnaccompanied;
}
