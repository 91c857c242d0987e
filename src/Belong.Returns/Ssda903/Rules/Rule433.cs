using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule433() : RuleOf<EpisodeRow>(
    says: "The episode continues the previous one, but does not start on the date the previous one ceased.",
    mend: "Correct one of the dates, or add the missing episode. If care had ended, enter S.",
    looks: "Episodes DECOM DEC RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.GoesOn && child.Before(episode) is { } before && before.Dec != episode.Decom;
}
