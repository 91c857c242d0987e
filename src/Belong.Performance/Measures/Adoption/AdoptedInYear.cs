using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance.Measures.Children;

namespace Belong.Performance.Measures.Adoption;

public sealed class AdoptedInYear : Measure
{
    public override string Code => "adopted-in-year";
    public override bool AddsUp => true;
    public override string? Event => "adoption";
    public override string Differs => "Counts children, each once, by the day on which they left care adopted. An order granted before the last day for a child whose care ended after it is not in it.";
    public override string Cohort => "Children who ceased to be looked after in the period";
    public override string Title => "Children who left care adopted";
    public override Unit Unit => Unit.Count;
    public override string Definition => "Of the children who ceased to be looked after in the period, those who by their latest leaving were adopted (E11, E12). This counts children leaving care, not orders granted.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Care, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        Leaving(child, reading) is { } adoption ? [Part.Counted(child, true, $"Adopted on {adoption.Episode.Until.InWords()}", adoption.Episode.Because)] : [];

    /// <summary>The episode with which the child was adopted in the year and the period of care it ends.</summary>
    internal static (Episode Episode, PeriodOfCare Care)? Leaving(ChildRecord child, Reading reading) =>
        CeasedInYear.Leaving(child, reading) is { ReasonCeased: "E11" or "E12" } last
            ? (last, child.PeriodsOfCare.First(care => care.Episodes.Any(episode => ReferenceEquals(episode, last))))
            : null;

    /// <summary>
    /// When the child was placed with the adopters: the first of the last unbroken run of A3 to A6 in the last placement.
    /// Foster carers become adopters on the day the code changes; an adoptive placement that broke down does not count.
    /// None where the child was not placed for adoption at the end.
    /// </summary>
    internal static Episode? PlacedWithAdopters(PeriodOfCare care)
    {
        if (CountedPlacement.In(care) is not [.., var placement] || !placement.Last.IsPlacedForAdoption)
        {
            return null;
        }

        return placement.Episodes.Where(episode => !episode.IsTemporary).Reverse().TakeWhile(episode => episode.IsPlacedForAdoption).Last();
    }
}

public sealed class AverageDaysCareStartToPlaced : Measure
{
    public override string Code => "average-days-care-start-to-placed";
    public override string Cohort => "Children who left care adopted in the period, placed for adoption when adopted, whose start of care is known";
    public override string Title => "Average days from entering care to moving in with the adoptive family";
    public override Unit Unit => Unit.Average;
    public override Polarity Polarity => Polarity.LowerIsBetter;
    public override string Definition => "For children adopted in the period who were placed for adoption when adopted and the start of whose care is known: days from the start of care to the placement with the adopters. For foster carers who adopt, to the day the placement became adoptive. A child whose start of care is not recorded is left out and counted as such.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Care, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        AdoptedInYear.Leaving(child, reading) is not { } adoption || AdoptedInYear.PlacedWithAdopters(adoption.Care) is not { } placed ? []
            : !adoption.Care.StartSeen ? [Part.Unknown(child, $"Adopted on {adoption.Episode.Until.InWords()}; when care began is not recorded", adoption.Care.Because)]
            : [new Part(child, placed.From.DayNumber - adoption.Care.From.DayNumber, 1, $"Entered care {adoption.Care.From.InWords()}, placed with the adopters {placed.From.InWords()}", [.. adoption.Care.Because.Concat(placed.Because).Distinct()])];
}

public sealed class AverageDaysPlacementOrderToMatch : Measure
{
    public override string Code => "average-days-placement-order-to-match";
    public override string Cohort => "Children who left care adopted in the period, placed for adoption under a placement order, whose match and order are dated";
    public override string Title => "Average days from placement order to match";
    public override Unit Unit => Unit.Average;
    public override Polarity Polarity => Polarity.LowerIsBetter;
    public override string Definition => "For children adopted in the period who were placed for adoption under a placement order when adopted, and whose match and order dates are known: days from the order to the match; none where the match came first.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Care, reading), Need.Throughout(Topic.Matches, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading)
    {
        if (AdoptedInYear.Leaving(child, reading) is not { } adoption || AdoptedInYear.PlacedWithAdopters(adoption.Care) is null
            || child.Facts<Domain.Children.Adoption>().LastOrDefault(entry => reading.Stands(child, entry)) is not { } match)
        {
            return [];
        }

        var order = adoption.Care.Episodes.Reverse().TakeWhile(episode => episode.LegalStatus == "E1").LastOrDefault();
        if (order is null || (ReferenceEquals(order, adoption.Care.Episodes[0]) && order.ReasonNew is not ("S" or "L" or "B" or "U")))
        {
            return [];
        }

        var days = Math.Max(0, match.Fact.MatchedOn.DayNumber - order.From.DayNumber);
        return [new Part(child, days, 1, $"Placement order {order.From.InWords()}, matched {match.Fact.MatchedOn.InWords()}", [.. order.Because, match])];
    }
}
