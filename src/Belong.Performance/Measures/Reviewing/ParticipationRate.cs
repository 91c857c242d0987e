using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Reviewing;

public sealed class ParticipationRate : Measure
{
    public override string Code => "participation-rate";
    public override string? Event => "taking part in a review";
    public override string Differs => "From the fourth birthday, as the return counts.";
    public override string Cohort => "Reviews held in the period of children of four and over";
    public override string Title => "Reviews in which the child took part";
    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Definition =>
        """
        Of the reviews held in the period of children looked after in it who were four or over that day (the fourth birthday among them),
        those with participation code PN1, PN2, PN3, PN5 or PN6. Any other code, or none, stays below the line. A review of a child whose
        date of birth is not known is not counted.
        """;

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Care, reading), Need.Throughout(Topic.Reviews, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        !reading.LookedAfterInPeriod(child)
            ? []
            : from review in child.Reviews.DistinctBy(review => review.Fact.HeldOn)
              let held = review.Fact.HeldOn
              where reading.Span.Covers(held) && reading.Stands(child, review)
              where (child.BornOn ?? review.Fact.BornAsReturned) is { } born && Age.Birthday(born, 4) <= held
              select Part.Counted(
                  child,
                  review.Fact.Participation is "PN1" or "PN2" or "PN3" or "PN5" or "PN6",
                  $"Review on {held.InWords()}: {CodeLists.Participation.Say(review.Fact.Participation)}",
                  review);
}
