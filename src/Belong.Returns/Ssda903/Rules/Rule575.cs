using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule575() : RuleOf<MissingRow>(
    says: "The placement the child went missing from has ended, but the missing or away episode has no end date.",
    mend: "Enter the end date, which is no later than the end of the placement. If the child is still missing, add a new missing episode.",
    looks: "Missing MIS_START MIS_END; Episodes DECOM DEC")
{
    public override bool Trips(MissingRow missing, Child child) => missing.MisEnd.IsBlank && child.Episodes.Any(episode => episode.Decom <= missing.MisStart && missing.MisStart <= episode.Dec);
}
