using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule392b() : RuleOf<EpisodeRow>(
    says: "The home or placement postcode is missing.",
    mend: "Enter both postcodes. Postcodes are not needed for unaccompanied children or short breaks.",
    looks: "Episodes LS HOME_POST PL_POST; Header? UASC; UASC?; Header_last? UASC; UASC_last?",
    opens: "blank")
{
    public override bool Trips(EpisodeRow episode, Child child) => (episode.HomePost.Length == 0 || episode.PlPost.Length == 0) && !episode.IsShortBreak && !child.IsOrWasUnaccompanied;
}
