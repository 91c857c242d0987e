using Belong.Domain.Children;
using Belong.Domain.Governance;

namespace Belong.Performance.Measures.Children;

public sealed class UnaccompaniedShare : Measure
{
    public override string Code => "uasc-share";
    public override string Title => "Share of children in care who are unaccompanied asylum-seeking";
    public override string Cohort => "Children looked after on the last day";
    public override string Definition => "Of the children looked after on the last day, those recorded as unaccompanied asylum-seeking whose status had not ended before that day.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.OnLastDay(Topic.Care, reading), Need.OnLastDay(Topic.Unaccompanied, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        reading.Current(child) is { } episode
            ? [UnaccompaniedAtYearEnd.Status(child, reading) is { } status ? Part.Counted(child, true, status.Fact.InWords, status) : Part.Counted(child, false, "Not unaccompanied on that day", episode.Because)]
            : [];
}
