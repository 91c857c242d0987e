using Belong.Domain.Places;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule221() : RuleOf<EpisodeRow>(
    says: "The provider with this number (URN) has another postcode.",
    mend: "Check the number and the postcode against Ofsted's list.",
    looks: "Episodes LS PLACE PL_POST URN; Providers")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        !episode.IsShortBreak && episode.PlPost.Length > 0 && IsAtItsOwnAddress(episode.Place, child.Return.Year)
        && episode.Urn is not ("" or "XXXXXXX") && child.Return.Providers!.Find(episode.Urn)?.Postcode != Postcode.Plain(episode.PlPost);

    private static bool IsAtItsOwnAddress(string place, int year) => place is "K1" or "K2" or "R3" or "S1" || (place == "H5" && year == 2024) || (place == "K3" && year >= 2025);
}
