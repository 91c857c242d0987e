using Belong.Domain.Children;
using Belong.Domain.Governance;

namespace Belong.Performance.Measures.Adoption;

public sealed class AdoptionOrdersGranted : Measure
{
    public override string Code => "adoption-orders-granted";
    public override bool AddsUp => true;
    public override string Title => "Adoption orders granted";
    public override string Cohort => "Children for whom a court made an adoption order in the period";
    public override string Source => "The court's orders, as recorded";
    public override Unit Unit => Unit.Count;
    public override string? Event => "adoption";
    public override string Differs => "Counts orders by the day the court made them, whenever care is recorded to have ended.";
    public override string Definition => "Adoption orders that a court made in the period. An order counts on the day it was made; children who left care adopted are counted apart, by the day their care ended.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.AdoptionOrders, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        from order in child.Facts<AdoptionOrder>()
        where reading.Span.Covers(order.Fact.MadeOn)
        select Part.Counted(child, true, order.Fact.InWords, order);
}
