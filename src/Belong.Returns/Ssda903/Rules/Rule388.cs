using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule388() : RuleOf<EpisodeRow>(
    says: "Why the episode ceased and what follows do not agree: X1 means that another begins on the same day, and only X1 does.",
    mend: "Add the episode that follows, or put right why this one ceased.",
    looks: "Episodes DECOM DEC REC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rec.Length > 0 && episode.Dec.IsDay && episode.Decom.IsDay && (episode.Rec == "X1") != (child.After(episode)?.Decom.Is(episode.Dec) ?? false);
}
