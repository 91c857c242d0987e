using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Governance;

namespace Belong.Performance.Measures.YouthJustice;

public sealed class OpenToYouthJustice : Measure
{
    public override string Code => "open-to-youth-justice";
    public override string Title => "Children in care open to youth justice";
    public override string Cohort => "Children looked after on the last day";
    public override string Source => "The youth justice service, as recorded on the child's record";
    public override Unit Unit => Unit.Count;
    public override Polarity Polarity => Polarity.LowerIsBetter;
    public override ImmutableArray<string> Groups { get; } = [.. Domain.Children.YouthJustice.Disposals.Codes.Select(code => code.Value)];
    public override string GroupInWords(string group) => Domain.Children.YouthJustice.Disposals.Say(group);
    public override string Definition => "Children looked after on the last day with whom the youth justice service works that day, each once, by the disposal that began last.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.OnLastDay(Topic.Care, reading), Need.OnLastDay(Topic.YouthJustice, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        reading.Current(child) is { } && child.Facts<Domain.Children.YouthJustice>().Where(each => each.Fact.Span.Covers(reading.Ends)).MaxBy(each => each.Fact.From) is { } open
            ? [Part.Counted(child, true, open.Fact.InWords, open) with { Group = open.Fact.Disposal }]
            : [];
}
