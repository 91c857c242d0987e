using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Performance.Measures.Children;

public sealed class UnaccompaniedAtYearEnd : Measure
{
    public override string Code => "cla-at-year-end-uasc";
    public override Asylum Asylum => Asylum.OnlyThey;
    public override string Cohort => "Children looked after on the last day";
    public override string Title => "Unaccompanied asylum-seeking children in care";
    public override Unit Unit => Unit.Count;
    public override string Definition => "Of the children in care on the last day, those recorded as unaccompanied asylum-seeking whose status had not ended before that day.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.OnLastDay(Topic.Care, reading), Need.OnLastDay(Topic.Unaccompanied, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        reading.Current(child) is { } && Status(child, reading) is { } status ? [Part.Counted(child, true, status.Fact.InWords, status)] : [];

    /// <summary>The entry that makes the child unaccompanied on the last day, or none.</summary>
    internal static Entry<Unaccompanied>? Status(ChildRecord child, Reading reading) => Status(child, reading, reading.Ends);

    internal static Entry<Unaccompanied>? Status(ChildRecord child, Reading reading, DateOnly on) =>
        child.Facts<Unaccompanied>().LastOrDefault(entry =>
            !(entry.Fact.Until < on) && !(entry.Fact.From > on) && reading.Stands(child, entry));
}
