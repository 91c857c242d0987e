using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1010() : RuleOf<Oc3Row>(
    says: "The young person was in care at the end of last year and has no episode this year, but care leaver information is returned.",
    mend: "Add this year's episodes, with the date care ended.",
    looks: "OC3; Episodes; Episodes_last DECOM DEC",
    opens: "row")
{
    public override bool Trips(Oc3Row oc3, Child child) => child.Episodes.IsEmpty && child.Last.LastEpisode is { Dec.IsBlank: true };
}
