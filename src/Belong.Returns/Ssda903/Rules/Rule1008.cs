using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1008() : RuleOf<EpisodeRow>(
    says: "Ofsted has no provider with this number (URN).",
    mend: "Look up the number on Ofsted's list. A URN is SC and six digits, or seven digits. Use XXXXXXX for a regional adoption agency that Ofsted does not inspect.",
    looks: "Episodes URN; Providers")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Urn is not ("" or "XXXXXXX") && child.Return.Providers!.Find(episode.Urn) is null;
}
