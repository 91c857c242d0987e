using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Children;

public sealed class StartedInYear : Measure
{
    public override string Code => "started-in-year";
    public override bool AddsUp => true;
    public override string Cohort => "Children who became looked after in the period";
    public override string Title => "Children who started to be looked after";
    public override Unit Unit => Unit.Count;
    public override string Definition => "Children with an episode that began a period of care (S) in the period, each counted once however often. Short breaks are not counted.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Care, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        child.Episodes.LastOrDefault(episode => !episode.IsShortBreak && episode.ReasonNew == "S" && reading.Span.Covers(episode.From)) is { } start
            ? [Part.Counted(child, true, $"Became looked after on {start.From.InWords()}", start.Because)]
            : [];
}
