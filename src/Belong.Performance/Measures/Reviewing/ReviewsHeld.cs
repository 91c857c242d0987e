using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;

namespace Belong.Performance.Measures.Reviewing;

public sealed class ReviewsHeld : ReviewMeasure
{
    public override string Code => "reviews-held";
    public override bool AddsUp => true;
    public override string Cohort => "Reviews held in the period";
    public override string Title => "Reviews held";
    public override string GroupInWords(string group) => Codes.ReviewKinds.Say(group);
    public override string Definition => "Reviews held in the period, first, later and additional ones alike, one a child and day. An adjourned review counts on the day it was completed.";
    public override Unit Unit => Unit.Count;
    public override ImmutableArray<string> Groups => ["initial", "subsequent", "additional"];

    protected override IEnumerable<Part> PartsOf(ChildRecord child, Entry<Review> review, Reading reading) =>
        [new(child, 1, 1, $"{On(review)}: {Codes.ReviewKinds.Say(review.Fact.Kind).ToLowerInvariant()}", [review]) { Group = review.Fact.Kind.Length > 0 ? review.Fact.Kind : null }];
}
