using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Children;

public sealed class InCareAtYearEnd : Measure
{
    public override string Code => "cla-at-year-end";
    public override string Cohort => "Children looked after on the last day";
    public override string Title => "Children in care";
    public override Unit Unit => Unit.Count;

    public override string Definition =>
        "Children with an episode that began on or before the last day and had not ended before it. A child whose care ends on that very day is counted. Short breaks (V3, V4) are not.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.OnLastDay(Topic.Care, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        reading.Current(child) is { } episode
            ? [Part.Counted(child, true, $"In care on {reading.Ends.InWords()}: episode from {episode.From.InWords()}", episode.Because)]
            : [];
}
