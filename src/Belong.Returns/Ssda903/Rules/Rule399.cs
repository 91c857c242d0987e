using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule399() : Rule(
    says: "Mother status and reviews are not needed for a child who only had short breaks.",
    mend: "Leave MOTHER blank and delete the reviews, or correct the legal status.",
    looks: "Header MOTHER; Episodes LS; Reviews REVIEW REVIEW_CODE",
    opens: "Header MOTHER; Episodes LS; Reviews row",
    judges: "Header Episodes Reviews")
{
    public override void Check(Child child, Found found)
    {
        if (child.Episodes.IsEmpty || child.Episodes.Any(episode => !episode.IsShortBreak))
        {
            return;
        }

        var headers = child.Headers.Where(header => header.Mother.Length > 0).ToList();
        var reviews = child.Reviews.Where(review => review.Review.IsGiven || review.ReviewCode.Length > 0).ToList();
        if (headers.Count + reviews.Count > 0)
        {
            found.AddAll(headers.Concat<Row>(reviews).Concat(child.Episodes));
        }
    }
}
