using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Children;

public sealed class CeasedInYear : Measure
{
    public override string Code => "ceased-in-year";
    public override bool AddsUp => true;
    public override string? Event => "leaving care";
    public override string Differs => "Counts each child once, by the latest leaving.";
    public override string Cohort => "Children who ceased to be looked after in the period";
    public override string Title => "Children who ceased to be looked after";
    public override Unit Unit => Unit.Count;
    public override ImmutableArray<string> Groups => ["returned-home", "special-guardianship", "adopted", "independent-living", "died", "care-taken-over", "other"];

    public override string Definition =>
        "Children with an episode that ended in the period with a reason other than X1, each counted once, by the latest such end. Coming back later does not undo it. Short breaks are not counted.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Care, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        Leaving(child, reading) is { } last
            ? [Part.Counted(child, true, $"Left care on {last.Until.InWords()}: {CodeLists.ReasonCeased.Say(last.ReasonCeased)}", last.Because) with { Group = GroupOf(last.ReasonCeased) }]
            : [];

    /// <summary>The episode with which the child last left care in the year.</summary>
    internal static Episode? Leaving(ChildRecord child, Reading reading) =>
        child.Episodes
            .Where(episode => !episode.IsShortBreak && episode.Until is { } until && reading.Span.Covers(until) && episode.ReasonCeased is not ("" or "X1"))
            .OrderBy(episode => episode.Until)
            .LastOrDefault();

    internal static string GroupOf(string reason) => reason switch
    {
        "E4A" or "E4B" or "E13" => "returned-home",
        "E43" or "E44" or "E45" or "E46" or "E47" or "E48" => "special-guardianship",
        "E11" or "E12" => "adopted",
        "E5" or "E6" => "independent-living",
        "E2" => "died",
        "E3" => "care-taken-over",
        _ => "other",
    };
}
