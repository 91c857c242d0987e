using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule377() : RuleOf<EpisodeRow>(
    says: "The child stayed elsewhere while the carers were on holiday (T3) more than twice in 12 months.",
    mend: "Check the placements. A third stay cannot be returned as T3.",
    looks: "Episodes DECOM PLACE")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        episode.Place == "T3" && child.Episodes.Count(other => other.Place == "T3") > 2 && child.InOrder.Any(first => first.Place == "T3"
            && first.Decom <= episode.Decom && episode.Decom < first.Decom.Birthday(1)
            && child.InOrder.Count(other => other.Place == "T3" && other.Decom >= first.Decom && other.Decom < first.Decom.Birthday(1)) > 2);
}
