using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1000() : RuleOf<Oc3Row>(
    says: "The young person died in care, so care leaver information is not needed.",
    mend: "Delete the OC3 row, or correct the reason the last episode ceased (E2).",
    looks: "OC3; Episodes REC; Episodes_last? REC",
    opens: "row")
{
    public override bool Trips(Oc3Row oc3, Child child) => child.Episodes.Any(episode => episode.Rec == "E2") || child.Last.Episodes.Any(episode => episode.Rec == "E2");
}
