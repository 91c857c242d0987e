using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>Reviews of many lives.</summary>
internal static class ToldReviews
{
    public static IEnumerable<ToldReview> ReviewsIn(this IEnumerable<Life> lives, ReportingYear year) => lives.SelectMany(life => life.Reviews).Where(review => year.Span.Covers(review.Day));
}
