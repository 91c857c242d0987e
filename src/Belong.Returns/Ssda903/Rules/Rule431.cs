using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule431() : RuleOf<EpisodeRow>(
    says: "The reason for the new episode is S (started to be looked after), but the episode starts on or before the date the previous one ceased.",
    mend: "Enter the correct reason: L, P, T, B or U.",
    looks: "Episodes DECOM DEC RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rne == "S" && child.Before(episode)?.Dec >= episode.Decom;
}
