using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>A planned review as it stands: its day after all agreed changes, and the review that it became.</summary>
public sealed record ReviewToCome(Entry<PlannedReview> Planned, DateOnly On, Entry<Review>? Held)
{
    public FactId Id => Planned.FactId;
    public bool IsOpen => Held is null && Planned.Fact.Cancelled.Length == 0;
}

/// <summary>A dispute with its issues and the stages it went through.</summary>
public sealed record DisputeOfAChild(Entry<Dispute> Dispute, ImmutableArray<Entry<DisputeIssue>> Issues, ImmutableArray<Entry<DisputeStage>> Stages)
{
    public FactId Id => Dispute.FactId;
    public bool IsOpen => Dispute.Fact.ClosedOn is null;
    public Entry<DisputeStage> Now => Stages[^1];

    /// <summary>The highest level it reached; 0 where it stayed informal.</summary>
    public int Level => Stages.Max(stage => stage.Fact.Level);

    /// <summary>The day it became formal; null while it is informal.</summary>
    public DateOnly? FormalOn => Stages.Where(stage => stage.Fact.Level > 0).Select(stage => (DateOnly?)stage.Fact.From).Min();
}

/// <summary>A child's reviews and what belongs to them.</summary>
public static class ReviewsOfAChild
{
    private static readonly object PlannedKey = new(), DisputesKey = new();

    extension(ChildRecord child)
    {
        public ImmutableArray<Entry<Review>> Reviews => child.Facts<Review>();

        /// <summary>Reviews held in a period of care, one a day, in date order. A day in two periods belongs to the later.</summary>
        public ImmutableArray<Entry<Review>> ReviewsIn(PeriodOfCare care) =>
        [
            .. child.Reviews
                .Where(review => child.CareOn(review.Fact.HeldOn) is { } period && period.From == care.From)
                .DistinctBy(review => review.Fact.HeldOn)
                .OrderBy(review => review.Fact.HeldOn),
        ];

        /// <summary>Every planned review, in the order of their days.</summary>
        public ImmutableArray<ReviewToCome> PlannedReviews => child.Once(PlannedKey, static record =>
        {
            var changes = record.Facts<DateChange>();
            var reviews = record.Facts<Review>();
            var matched = new HashSet<FactId>();
            return record.Facts<PlannedReview>().Select(planned =>
            {
                var on = changes.LastOrDefault(change => change.Fact.Review == planned.FactId && change.Fact.Counts)?.Fact.To ?? planned.Fact.On;

                // One recorded without its plan is taken for the one planned within a month of it; no review for two plans.
                var held = reviews.FirstOrDefault(review => review.Fact.Planned == planned.FactId)
                    ?? reviews.FirstOrDefault(review => review.Fact.Planned is null && planned.Fact.Cancelled.Length == 0 && Said(review) > Said(planned) && Math.Abs(review.Fact.HeldOn.DayNumber - on.DayNumber) <= 30 && !matched.Contains(review.FactId));
                if (held is not null)
                {
                    matched.Add(held.FactId);
                }

                return new ReviewToCome(planned, on, held);
            }).OrderBy(each => each.On).ToImmutableArray();

            // When a fact was first said; putting it right later does not make it later.
            long Said(Entry entry) => record.Line(entry.FactId).First().Signature.Seq;
        });

        /// <summary>The next planned review that has not been held; null where none is planned.</summary>
        public ReviewToCome? NextReview => child.PlannedReviews.FirstOrDefault(planned => planned.IsOpen);

        /// <summary>With foster carers for over a year, the placement meant to last: so returned, or agreed to.</summary>
        public bool IsLongTermFosteredOn(DateOnly day) => child.CountedPlacements.Any(each =>
            each.Placement.Span.Covers(day) && each.Placement.From.PlusMonths(12) < day && each.Placement.Last.Place is ['U', var term, ..]
            && (term is '1' or '4' || child.Facts<PlacementToLast>().Any(agreed => agreed.Fact.On <= day && each.Placement.Is(agreed.Fact.Placement))));

        /// <summary>When the care ended in which a review was planned, so that it can be held no more; null while it goes on.</summary>
        public DateOnly? CeasedBefore(ReviewToCome planned) => child.PeriodsOfCare.LastOrDefault(care => care.From <= planned.On)?.Until;

        public Entry<ReviewingOfficer>? ReviewingOfficerOn(DateOnly day) => child.Facts<ReviewingOfficer>().Where(entry => entry.Fact.Span.Covers(day)).MaxBy(entry => entry.Fact.From);

        public ImmutableArray<DisputeOfAChild> Disputes => child.Once(DisputesKey, static record =>
        {
            var issues = record.Facts<DisputeIssue>();
            var stages = record.Facts<DisputeStage>();
            return record.Facts<Dispute>()
                .Select(dispute => new DisputeOfAChild(dispute, [.. issues.Where(each => each.Fact.Dispute == dispute.FactId)], [.. stages.Where(each => each.Fact.Dispute == dispute.FactId).OrderBy(each => each.Fact.Level)]))
                .Where(dispute => !dispute.Stages.IsEmpty)
                .OrderBy(dispute => dispute.Dispute.Fact.RaisedOn)
                .ToImmutableArray();
        });

        /// <summary>What is frozen on a day.</summary>
        public IEnumerable<Entry<Freeze>> FrozenOn(DateOnly day) => child.Facts<Freeze>().Where(freeze => freeze.Fact.HoldsOn(day, child));
    }
}
