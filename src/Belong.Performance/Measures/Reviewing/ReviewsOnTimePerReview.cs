using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Reviewing;

public sealed class ReviewsOnTimePerReview : Measure
{
    public override string Code => "reviews-on-time-per-review";
    public override string? Event => "review in time";
    public override string Differs => "A share of reviews.";
    public override string Cohort => "Reviews held in the period whose due date is known";
    public override string Title => "Reviews held within the statutory timescale";
    public override DateSpan InForce => Clocks.RuleOf<ReviewClock>().InForce;
    public override string Source => "SSDA903 return; regulation 33 of the 2010 Regulations, 36 of the Adoption Agencies Regulations 2005";
    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Definition =>
        """
        Of the reviews held in the period whose due date is known, those held on or before it: 20 working days after becoming looked after,
        three months after the first, six months after any later one; for a child who may be or is placed for adoption by the timetable of that. A review whose due date cannot be known from what the record covers
        is left out and counted as such.
        """;

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Care, reading), Need.Throughout(Topic.Reviews, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        from duty in child.Duties<ReviewClock>(reading.Terms)
        where duty.DoneOn is { } held && reading.Span.Covers(held)
        select duty.IsKnown
            ? Part.Counted(child, duty.OnTime, $"Held {duty.DoneOn.InWords()}, due {duty.By.InWords()}: {duty.Why}", [.. duty.Because, duty.DoneBy!])
            : Part.Unknown(child, $"Held {duty.DoneOn.InWords()}; when it was due is not known: {duty.Why}", [duty.DoneBy!]);
}
