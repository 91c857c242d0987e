using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Adoption;

public sealed class AverageDaysCareStartToOrder : Measure
{
    public override string Code => "average-days-care-start-to-order";
    public override string Title => "Average days from entering care to the adoption order";
    public override string Cohort => "Children for whom an adoption order was made in the period and whose start of care is known";
    public override string Source => "The court's orders, as recorded";
    public override Unit Unit => Unit.Average;
    public override Polarity Polarity => Polarity.LowerIsBetter;
    public override string Definition => "For children for whom a court made an adoption order in the period: days from the start of the care they were then in, or last had been in, to the order. Where that start is not known the child is left out and counted as such.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.AdoptionOrders, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        from order in child.Facts<AdoptionOrder>()
        where reading.Span.Covers(order.Fact.MadeOn)
        select child.PeriodsOfCare.LastOrDefault(care => care.From <= order.Fact.MadeOn) is { StartSeen: true } care
            ? new Part(child, order.Fact.MadeOn.DayNumber - care.From.DayNumber, 1, $"Entered care {care.From.InWords()}, order {order.Fact.MadeOn.InWords()}", [.. care.Because, order])
            : Part.Unknown(child, $"Order {order.Fact.MadeOn.InWords()}; the start of care is not known", order);
}
