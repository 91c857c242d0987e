using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule392c() : RuleOf<EpisodeRow>(
    says: "A postcode is not on the list of postcodes.",
    mend: "Correct the postcode.",
    looks: "Episodes HOME_POST PL_POST; Postcodes")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.HomePostIsKnown == false || episode.PlPostIsKnown == false;
}
