using Belong.Domain.Children;
using Belong.Domain.Governance;

namespace Belong.Performance.Measures.Missing;

/// <summary>Absences of one kind in the year, told by incident or by child.</summary>
public abstract class AbsencesInYear : Measure
{
    public override Unit Unit => Unit.Count;
    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Cohort => "Children looked after on any day of the period";
    public override string? Event => Kind == "M" ? "going missing" : "being away without authorisation";
    public override string Differs => EachIncident ? "Counts every time." : "Counts each child once, however often.";

    public override bool AddsUp => true;

    /// <summary>M or A.</summary>
    protected abstract string Kind { get; }
    protected abstract bool EachIncident { get; }

    public override string Definition =>
        $"{(EachIncident ? "Times that children" : "Children who")} looked after in the period were {(Kind == "M" ? "missing, whereabouts unknown" : "away without authorisation, whereabouts known")}, on any day in the period. An absence that ran over from the year before, or is not yet over, counts.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Care, reading), Need.Throughout(Topic.Absences, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading)
    {
        if (!reading.LookedAfterInPeriod(child))
        {
            return [];
        }

        var absences = child.Facts<MissingEpisode>().Where(entry => entry.Fact.Code == Kind && entry.Fact.Span.Touches(reading.Span)
            && reading.Stands(child, entry)).ToList();
        return absences.Count == 0 ? []
            : EachIncident ? absences.Select(entry => Part.Counted(child, true, entry.Fact.InWords, entry))
            : [Part.Counted(child, true, $"{absences.Count} {(absences.Count == 1 ? "time" : "times")}", [.. absences])];
    }
}

public sealed class MissingChildren : AbsencesInYear
{
    public override string Code => "missing-children";
    public override string Title => "Children missing from care";
    protected override string Kind => "M";
    protected override bool EachIncident => false;
}

public sealed class MissingIncidents : AbsencesInYear
{
    public override string Code => "missing-incidents";
    public override string Title => "Missing incidents";
    protected override string Kind => "M";
    protected override bool EachIncident => true;
}

public sealed class AwayChildren : AbsencesInYear
{
    public override string Code => "away-children";
    public override string Title => "Children away without authorisation";
    protected override string Kind => "A";
    protected override bool EachIncident => false;
}

public sealed class AwayIncidents : AbsencesInYear
{
    public override string Code => "away-incidents";
    public override string Title => "Times children were away without authorisation";
    protected override string Kind => "A";
    protected override bool EachIncident => true;
}
