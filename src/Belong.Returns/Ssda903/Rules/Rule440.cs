using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule440() : RuleOf<ReviewRow>(
    says: "The child was four or over at the review, so PN0 (under four) cannot be correct.",
    mend: "Enter how the child took part: PN1 to PN7.",
    looks: "Reviews DOB REVIEW REVIEW_CODE")
{
    public override bool Trips(ReviewRow review, Child child) => review.ReviewCode == "PN0" && review.Review >= review.Dob.Birthday(4);
}
