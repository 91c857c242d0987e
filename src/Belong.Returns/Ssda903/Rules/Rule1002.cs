using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1002() : RuleOf<Oc3Row>(
    says: "No episode of this year or last shows that the young person has been in care.",
    mend: "Delete the OC3 row, or add the episode that ended. If care ended before last year's return, the row can stay.",
    looks: "OC3; Episodes DEC; Episodes_last",
    opens: "row")
{
    public override bool Trips(Oc3Row oc3, Child child) => child.Last.Episodes.IsEmpty && !child.Episodes.Any(episode => episode.Dec.IsGiven);
}
