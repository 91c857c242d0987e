using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule431() : RuleOf<EpisodeRow>(
    says: "Care is said to begin (S) on the day on which the episode before ceased, or before that.",
    mend: "Enter the true reason for the new episode: L, P, T, B or U.",
    looks: "Episodes DECOM DEC RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rne == "S" && child.Before(episode)?.Dec >= episode.Decom;
}
