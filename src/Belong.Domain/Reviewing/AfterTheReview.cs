using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

internal static class AfterTheReview
{
    /// <summary>What follows a review comes on or after its day.</summary>
    public static IEnumerable<Problem> Sense(Record record, FactId review, DateOnly on, string part) =>
        record.Head(review)?.Said is Review held && on < held.HeldOn ? [new(part, $"The date must be on or after {held.HeldOn.InWords()}, when the review was held")] : [];
}
