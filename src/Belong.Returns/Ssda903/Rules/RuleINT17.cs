using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT17() : RuleOf<ReviewRow>(
    says: "The date of birth in Reviews is different from Header.",
    mend: "Correct the date that is wrong.",
    looks: "Reviews DOB; Header DOB")
{
    public override bool Trips(ReviewRow review, Child child) => child.Header is { Dob.IsDay: true } header && review.Dob.IsDay && review.Dob != header.Dob;
}
