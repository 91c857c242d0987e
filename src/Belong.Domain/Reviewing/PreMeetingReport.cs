using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The social worker's report for a review.</summary>
[Fact<ChildRecord>("pre-meeting-report", Title = "Pre-meeting report", Plain = true)]
public sealed record PreMeetingReport : Fact
{
    [Asks("Which review is the report for?", Of = typeof(PlannedReview))]
    public FactId Review { get; init; }

    [Asks("When was the report sent?", Named = "Date sent")]
    public DateOnly SentOn { get; init; }

    [Asks("What has changed since the last review?", Long = true)]
    public string Changed { get; init; } = "";

    [Asks("How is each decision from the last review being carried out?", Long = true)]
    public string Decisions { get; init; } = "";

    [Asks("What does the child want?", Long = true)]
    public string ChildsWishes { get; init; } = "";

    [Asks("What do you recommend?", Long = true)]
    public string Recommends { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(SentOn), SentOn);
    public override bool StandsFor(Fact other) => other is PreMeetingReport report && report.Review == Review;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => PlannedReview.Cancellation(record, Review, nameof(Review));
    public override (string Part, string Ask)? Lacks => Recommends.Trim().Length == 0 ? (nameof(Recommends), "Enter what you recommend") : null;
    public override string InWords => $"Pre-meeting report sent on {SentOn.InWords()}";
}
