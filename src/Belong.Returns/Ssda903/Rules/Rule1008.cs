using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1008() : RuleOf<EpisodeRow>(
    says: "Ofsted has no provider of this number (URN).",
    mend: "Look the number up on Ofsted's list: SC and six digits, or seven digits; XXXXXXX for a regional adoption agency it does not inspect.",
    looks: "Episodes URN; Providers")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Urn is not ("" or "XXXXXXX") && child.Return.Providers!.Find(episode.Urn) is null;
}
