using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule441() : RuleOf<ReviewRow>(
    says: "The child was under four at the review, so the participation code must be PN0.",
    mend: "Enter PN0, or correct the date of birth or the review date.",
    looks: "Reviews DOB REVIEW REVIEW_CODE")
{
    public override bool Trips(ReviewRow review, Child child) => review.ReviewCode is "PN1" or "PN2" or "PN3" or "PN4" or "PN5" or "PN6" or "PN7" && review.Review < review.Dob.Birthday(4);
}
