using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.People;

namespace Belong.Performance.Measures.Children;

public sealed class LongTermFostering : Measure
{
    public override string Code => "long-term-fostering";
    public override string Title => "Children in permanent, long-term fostering";
    public override string Cohort => "Children looked after on the last day whose placement is known";
    public override Polarity Polarity => Polarity.HigherIsBetter;
    public override string Definition => "Of the children looked after on the last day whose placement is known, those in a long-term foster placement (U1 with a relative or friend, U4 with another carer). A child on a temporary move counts where the placement it interrupts would.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.OnLastDay(Topic.Care, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        reading.PlacementAtEnd(child)?.Placement?.Last is { } placement
            ? [Part.Counted(child, placement.Place is "U1" or "U4", CodeLists.Placement.Say(placement.Place), placement.Because)]
            : [];
}
