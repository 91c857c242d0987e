using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Domain.Reviewing;

/// <summary>A child's reviews.</summary>
public static class ReviewsOfAChild
{
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
    }
}
