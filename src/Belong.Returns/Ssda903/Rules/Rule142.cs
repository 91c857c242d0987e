using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule142() : RuleOf<EpisodeRow>(
    says: "A later episode has started, but this one has no end.",
    mend: "Enter when and why this episode ceased (DEC and REC).",
    looks: "Episodes DECOM DEC REC",
    opens: "DEC")
{
    public override bool Trips(EpisodeRow episode, Child child) => (episode.Dec.IsBlank || episode.Rec.Length == 0) && child.After(episode) is not null;
}
