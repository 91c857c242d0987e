using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;

namespace Belong.Performance.Measures.Reviewing;

public sealed class ReviewsChaired : ReviewMeasure
{
    public override string Code => "reviews-chaired";
    public override string Cohort => "Reviews held in the period of children of five and over";
    public override string Title => "Reviews chaired by the child";
    public override Polarity Polarity => Polarity.HigherIsBetter;
    public override string GroupInWords(string group) => group == "full" ? "In full" : "In part";
    public override string Definition => "Of the reviews held in the period of children of five and over that day, those that the child chaired in full, and those in part. Where nobody recorded whether the child chaired, the review is left out and counted as such.";
    public override bool OnlyGroups => true;
    public override ImmutableArray<string> Groups => ["full", "part"];

    protected override IEnumerable<Part> PartsOf(ChildRecord child, Entry<Review> review, Reading reading) =>
        AgeAt(child, review) >= 5
            ? Groups.Select(group => (review.Fact.Chaired.Length > 0 ? Part.Counted(child, review.Fact.Chaired == group, $"{On(review)}: {Codes.Chairing.Say(review.Fact.Chaired)}", review) : Part.Unknown(child, $"{On(review)}: chairing not recorded", [review])) with { Group = group })
            : [];
}
