using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1011() : RuleOf<Oc3Row>(
    says: "Another authority took over the young person's care, so that authority returns the care leaver information.",
    mend: "Delete the OC3 row, or correct the reason the last episode ceased (E3).",
    looks: "OC3 IN_TOUCH ACTIV ACCOM; Episodes DECOM REC",
    opens: "row")
{
    public override bool Trips(Oc3Row oc3, Child child) => oc3.SaysAnything && child.LastEpisode?.Rec == "E3";
}
