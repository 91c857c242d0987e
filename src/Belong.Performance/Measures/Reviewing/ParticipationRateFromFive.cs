using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Reviewing;

namespace Belong.Performance.Measures.Reviewing;

public sealed class ParticipationRateFromFive : ReviewMeasure
{
    public override string Code => "participation-rate-5";
    public override string? Event => "taking part in a review";
    public override string Differs => "Ages 4 and under left out, as the reviewing service counts.";
    public override string Cohort => "Reviews held in the period of children of five and over";
    public override string Title => "Reviews in which the child took part, ages 4 and under left out";
    public override Polarity Polarity => Polarity.HigherIsBetter;
    public override string Definition => "Of the reviews held in the period of children of five and over that day, those with participation code PN1, PN2, PN3, PN5 or PN6. The reviewing service's own count; the return's counts from four.";

    protected override IEnumerable<Part> PartsOf(ChildRecord child, Entry<Review> review, Reading reading) =>
        AgeAt(child, review) >= 5 ? [Part.Counted(child, review.Fact.Participation is "PN1" or "PN2" or "PN3" or "PN5" or "PN6", $"{On(review)}: {CodeLists.Participation.Say(review.Fact.Participation)}", review)] : [];
}
