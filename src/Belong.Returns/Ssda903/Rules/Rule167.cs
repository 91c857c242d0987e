using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule167() : RuleOf<ReviewRow>(
    says: "Participation in the review is missing or is not a valid code, or is entered without a review date.",
    mend: "Choose PN0 (under four) to PN7.",
    looks: "Reviews REVIEW REVIEW_CODE")
{
    public override bool Trips(ReviewRow review, Child child) => review.Review.IsGiven ? !CodeLists.Participation.Has(review.ReviewCode) : review.ReviewCode.Length > 0;
}
