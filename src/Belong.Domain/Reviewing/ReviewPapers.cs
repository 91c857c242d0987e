using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>Everything of one review, planned or held or both: who was invited and asked, the report, what was decided, the minutes.</summary>
public sealed record ReviewPapers(ChildRecord Child, ReviewToCome? Planned, Entry<Review>? Held)
{
    /// <summary>Those of the review that is planned or held under the id; null where there is none.</summary>
    public static ReviewPapers? Find(ChildRecord child, FactId id)
    {
        var planned = child.PlannedReviews.FirstOrDefault(each => each.Id == id) ?? child.PlannedReviews.FirstOrDefault(each => each.Held?.FactId == id);
        var held = planned?.Held ?? child.Reviews.FirstOrDefault(each => each.FactId == id);
        return planned is null && held is null ? null : new(child, planned, held);
    }

    /// <summary>The day it was held, or is to be.</summary>
    public DateOnly On => Held?.Fact.HeldOn ?? Planned!.On;

    /// <summary>The review before this one.</summary>
    public Entry<Review>? Before => Child.Reviews.Where(review => review.Fact.HeldOn < On).MaxBy(review => review.Fact.HeldOn);

    /// <summary>From when it looks back: the review before, else the start of care.</summary>
    public DateOnly Since => Before?.Fact.HeldOn ?? Child.CareOn(On)?.From ?? On.PlusMonths(-6);

    public ImmutableArray<Entry<Invitation>> Invited => [.. Child.Facts<Invitation>().Where(each => Planned is not null && each.Fact.Review == Planned.Id)];

    /// <summary>Asked for this review, or for none by name since the one before.</summary>
    public ImmutableArray<Entry<Consultation>> Consulted => [.. Child.Facts<Consultation>().Where(each => (Planned is not null && each.Fact.Review == Planned.Id) || (each.Fact.Review is null && each.Fact.On > Since && each.Fact.On <= On))];

    public Entry<PreMeetingReport>? Report => Planned is null ? null : Child.Facts<PreMeetingReport>().FirstOrDefault(each => each.Fact.Review == Planned.Id);

    public Entry<ReviewQuality>? Quality => OfHeld<ReviewQuality>(quality => quality.Review).FirstOrDefault();

    public ImmutableArray<Entry<Decision>> Decided => [.. OfHeld<Decision>(decision => decision.Review)];

    public Entry<Minutes>? Minutes => OfHeld<Minutes>(minutes => minutes.Review).FirstOrDefault();

    private IEnumerable<Entry<TFact>> OfHeld<TFact>(Func<TFact, FactId> review)
        where TFact : Fact => Held is null ? [] : Child.Facts<TFact>().Where(each => review(each.Fact) == Held.FactId);
}
