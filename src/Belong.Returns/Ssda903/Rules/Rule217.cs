using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule217() : RuleOf<EpisodeRow>(
    says: "A child placed for adoption with their current foster carers keeps the same carers, so the episode must start with S, T or U.",
    mend: "Correct the reason for the new episode, or the placement (A4 or A6 for new carers).",
    looks: "Episodes DECOM PLACE RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Place is "A3" or "A5" && episode.Decom >= new DateOnly(2015, 4, 1) && episode.Rne is not ("S" or "T" or "U");
}
