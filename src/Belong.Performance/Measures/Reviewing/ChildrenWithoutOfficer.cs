using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;

namespace Belong.Performance.Measures.Reviewing;

public sealed class ChildrenWithoutOfficer : Measure
{
    public override string Code => "children-without-officer";
    public override string Cohort => "Children looked after on the last day";
    public override string Title => "Children without a reviewing officer";
    public override string Source => "Children Act 1989, section 25A";
    public override Unit Unit => Unit.Count;
    public override Polarity Polarity => Polarity.LowerIsBetter;
    public override string Definition => "Children looked after on the last day of the period, short breaks left out, to whom no independent reviewing officer is allocated that day.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.OnLastDay(Topic.Care, reading), Need.OnLastDay(Topic.ReviewingOfficers, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        reading.Current(child) is { } now && child.ReviewingOfficerOn(reading.Ends) is null ? [Part.Counted(child, true, "No reviewing officer is allocated", now.Because)] : [];
}
