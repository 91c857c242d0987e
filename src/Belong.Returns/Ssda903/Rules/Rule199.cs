using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule199() : RuleOf<EpisodeRow>(
    says: "The child was adopted from care, and afterwards an episode begins under the same id.",
    mend: "A child who comes back after adoption is given a new id; or put right why the earlier episode ceased.",
    looks: "Episodes DECOM REC; Episodes_last? DECOM REC")
{
    public override bool Trips(EpisodeRow episode, Child child) => child.Episodes.Any(earlier => earlier.EndsInAdoption && earlier.Decom < episode.Decom) || child.Last.Episodes.Any(earlier => earlier.EndsInAdoption && (earlier.Decom < episode.Decom || (earlier.Decom.Is(episode.Decom) && !episode.EndsInAdoption)));
}
