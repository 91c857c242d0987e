using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule241() : RuleOf<EpisodeRow>(
    says: "The supported accommodation is in an area where the provider may have no premises.",
    mend: "Check the placement postcode and the provider number (URN).",
    looks: "Episodes PLACE URN PL_LA; Providers?; Authority",
    from: 2026)
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        episode is { Place: "K3", Urn.Length: > 0 } && episode.Urn != "XXXXXXX"
        && episode.PlLa != child.Return.Authority && (episode.PlLa.Length == 0 || child.Return.Providers?.Find(episode.Urn)?.Authority != episode.PlLa);
}
