using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule383() : RuleOf<EpisodeRow>(
    says: "After a temporary placement the child did not go back to the placement before.",
    mend: "Enter the placement the child came from, with reason P; where the child moved on, the stay was no temporary one.",
    looks: "Episodes DECOM PLACE PL_POST RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        !episode.IsTemporary && child.Before(episode) is { IsTemporary: true } temporary
        && child.Before(temporary) is { IsTemporary: false } usual
        && (episode.Rne != "P" || episode.Place != usual.Place || (child.Return.Year >= 2026 && episode.PlPost != usual.PlPost));
}
