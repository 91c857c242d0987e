using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule199() : RuleOf<EpisodeRow>(
    says: "The child was adopted from care, but has a later episode under the same child ID.",
    mend: "Give a child who returns to care after adoption a new child ID, or correct the reason the earlier episode ceased.",
    looks: "Episodes DECOM REC; Episodes_last? DECOM REC")
{
    public override bool Trips(EpisodeRow episode, Child child) => child.Episodes.Any(earlier => earlier.EndsInAdoption && earlier.Decom < episode.Decom) || child.Last.Episodes.Any(earlier => earlier.EndsInAdoption && (earlier.Decom < episode.Decom || (earlier.Decom.Is(episode.Decom) && !episode.EndsInAdoption)));
}
