using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule383() : RuleOf<EpisodeRow>(
    says: "The child did not return to the same placement after a temporary placement.",
    mend: "Enter the placement the child came from, with reason P. If the child moved elsewhere, the stay was not temporary.",
    looks: "Episodes DECOM PLACE PL_POST RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        !episode.IsTemporary && child.Before(episode) is { IsTemporary: true } temporary
        && child.Before(temporary) is { IsTemporary: false } usual
        && (episode.Rne != "P" || episode.Place != usual.Place || (child.Return.Year >= 2026 && !Moves.SamePostcode(episode.PlPost, usual.PlPost)));
}
