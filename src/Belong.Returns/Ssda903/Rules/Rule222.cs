using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule222() : RuleOf<EpisodeRow>(
    says: "A provider number (URN) is entered for a placement that Ofsted does not register.",
    mend: "Delete the number, or correct the placement type.",
    looks: "Episodes PLACE URN")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Urn is not ("" or "XXXXXXX") && Registration.IsNotAsked(episode.Place, child.Return.Year);
}
