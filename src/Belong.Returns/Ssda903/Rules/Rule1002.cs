using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1002() : RuleOf<Oc3Row>(
    says: "No episode of this year or last shows that the young person has left care.",
    mend: "Take the OC3 row out, or add the episode that ended. Where care ended before last year's return, the row may stand.",
    looks: "OC3; Episodes DEC; Episodes_last DEC",
    opens: "row")
{
    public override bool Trips(Oc3Row oc3, Child child) => !child.Episodes.Any(episode => episode.Dec.IsGiven) && !child.Last.Episodes.Any(episode => episode.Dec.IsGiven);
}
