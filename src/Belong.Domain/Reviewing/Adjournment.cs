using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The officer opened a review and adjourned it, after considering what that means for the child. Once only.</summary>
[Fact<ChildRecord>("review-adjourned", Title = "Adjournment", Plain = true)]
public sealed record Adjournment : Fact
{
    [Asks("Which review was adjourned?", Of = typeof(PlannedReview))]
    public FactId Review { get; init; }

    [Asks("When was the review opened and adjourned?", Named = "Date of the adjournment")]
    public DateOnly OpenedOn { get; init; }

    [Asks("Why was the review adjourned, and what does that mean for the child?", Long = true, Hint = "Regulation 36(2)")]
    public string Reason { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(OpenedOn), OpenedOn);
    public override bool StandsFor(Fact other) => other is Adjournment adjourned && adjourned.Review == Review;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => PlannedReview.Cancellation(record, Review, nameof(Review));
    public override (string Part, string Ask)? Lacks => Reason.Trim().Length == 0 ? (nameof(Reason), "Enter why the review was adjourned, and what that means for the child") : null;
    public override string InWords => $"Review opened and adjourned on {OpenedOn.InWords()}: {Reason}";
}
