using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule166() : RuleOf<ReviewRow>(
    says: "The review date is missing or is not a valid date.",
    mend: "Enter the date as day/month/year.",
    looks: "Reviews REVIEW")
{
    public override bool Trips(ReviewRow review, Child child) => !review.Review.IsDay;
}
