using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule575() : RuleOf<MissingRow>(
    says: "The placement from which the child went missing has ended, and the absence has no end.",
    mend: "Enter when the absence ended: with the placement at the latest, and where the child is still missing a new one begins.",
    looks: "Missing MIS_START MIS_END; Episodes DECOM DEC")
{
    public override bool Trips(MissingRow missing, Child child) => missing.MisEnd.IsBlank && child.Episodes.Any(episode => episode.Decom <= missing.MisStart && missing.MisStart <= episode.Dec);
}
