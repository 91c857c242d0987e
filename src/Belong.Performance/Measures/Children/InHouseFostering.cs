using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.People;

namespace Belong.Performance.Measures.Children;

public sealed class InHouseFostering : Measure
{
    public override string Code => "placed-with-in-house-provider";
    public override string Cohort => "Children fostered on the last day";
    public override string Title => "Fostered children with the council's own carers";
    public override Polarity Polarity => Polarity.HigherIsBetter;
    public override string Definition => "Of the children fostered (U1 to U6) on the last day, those whose placement is the council's own provision (PR1). A child on a temporary move counts where the placement it interrupts would.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.OnLastDay(Topic.Care, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        reading.PlacementAtEnd(child)?.Placement?.Last is { Place: "U1" or "U2" or "U3" or "U4" or "U5" or "U6" } placement
            ? [Part.Counted(child, placement.Provider == "PR1", $"{CodeLists.Placement.Say(placement.Place)}: {CodeLists.Provider.Say(placement.Provider)}", placement.Because)]
            : [];
}
