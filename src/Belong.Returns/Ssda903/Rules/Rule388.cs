using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule388() : RuleOf<EpisodeRow>(
    says: "The reason the episode ceased does not match what follows. X1 means that another episode starts on the same day.",
    mend: "Add the next episode, or correct the reason this one ceased.",
    looks: "Episodes DECOM DEC REC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rec.Length > 0 && episode.Dec.IsDay && episode.Decom.IsDay && (episode.Rec == "X1") != (child.After(episode)?.Decom.Is(episode.Dec) ?? false);
}
