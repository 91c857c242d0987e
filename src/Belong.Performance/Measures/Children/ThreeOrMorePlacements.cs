using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Children;

public sealed class ThreeOrMorePlacements : Measure
{
    public override string Code => "placements-3-plus";
    public override string? Event => "repeated moves";
    public override string Differs => "Counts placements, the one held at the start among them: three placements are two moves. A share of children in care.";
    public override string Cohort => "Children looked after on the last day";
    public override string Title => "Children in care with three or more placements in the year";
    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Definition =>
        """
        Of the children in care on the last day, those with three or more placements on any day of the year, the one held on 1 April among
        them, in all their periods of care. Temporary moves and the return from them are not counted; nor is a change of legal status or
        of house with the same carers. Going back to an earlier carer is another placement.
        """;

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.ForAYear(Topic.Care, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading)
    {
        if (reading.Current(child) is not { } current)
        {
            return [];
        }

        var placements = child.CountedPlacements.Where(each => each.Placement.Span.Touches(reading.TwelveMonths)).Select(each => each.Placement).ToList();
        return [Part.Counted(
            child,
            placements.Count >= 3,
            placements.Count == 0 ? "No placement is known" : $"{placements.Count} {(placements.Count == 1 ? "placement" : "placements")}, from {string.Join(", ", placements.Select(placement => $"{placement.From.InWords()}"))}",
            [.. placements.SelectMany(placement => placement.Episodes[0].Because).Concat(current.Because).Distinct()])];
    }
}
