using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Children;

public sealed class SamePlacementTwoYears : Measure
{
    public override string Code => "same-placement-2-years";
    public override string Cohort => "Children under 16 looked after on the last day, and without a break for two and a half years";
    public override string Title => "Children in care for two and a half years in the same placement for two";
    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Definition =>
        """
        Of the children in care on the last day, under 16, and looked after without a break since 1 October two and a half years before, those
        whose placement began on or before 1 April two years before, or who are placed for adoption and whose placement before that did.
        A child of whom it is not recorded when care began is left out and counted as such.
        """;

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.OnLastDay(Topic.Care, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading)
    {
        var careSince = reading.Ends.AddDays(1).AddMonths(-30);
        var placedSince = reading.Ends.AddDays(1).AddMonths(-24);
        if (reading.PlacementAtEnd(child) is not { } at || child.BornOn is not { } born || Domain.Time.Age.On(born, reading.Ends) >= 16)
        {
            return [];
        }

        if (at.Care.From > careSince)
        {
            return at.Care.StartSeen ? [] : [Part.Unknown(child, $"Looked after since {at.Care.From.InWords()} at the latest: when care began is not recorded", at.Care.Because)];
        }

        var stayed = at.Placement is { } placement && (placement.From <= placedSince
            || (placement.Last.IsPlacedForAdoption && Before(child, at.Care, placement)?.From <= placedSince));
        return [Part.Counted(
            child,
            stayed,
            $"Looked after since {at.Care.From.InWords()}, {(at.Placement is { } current ? $"in this placement since {current.From.InWords()}" : "placement not known")}",
            [.. at.Care.Because.Concat(at.Placement?.Episodes[0].Because ?? []).Distinct()])];
    }

    private static CountedPlacement? Before(ChildRecord child, PeriodOfCare care, CountedPlacement placement) =>
        child.CountedPlacements.Where(each => ReferenceEquals(each.Care, care)).Select(each => each.Placement)
            .TakeWhile(each => !ReferenceEquals(each, placement)).LastOrDefault();
}
