using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule166() : RuleOf<ReviewRow>(
    says: "The day of the review is missing or is no date.",
    mend: "Enter the day as day/month/year.",
    looks: "Reviews REVIEW")
{
    public override bool Trips(ReviewRow review, Child child) => !review.Review.IsDay;
}
