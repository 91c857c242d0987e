using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

public enum AssessmentKind
{
    Initial,
    Review,
}

[Fact<ChildRecord>("health-assessment", Title = "Health assessment")]
public sealed record HealthAssessment : Fact
{
    public DateOnly HeldOn { get; init; }
    public AssessmentKind Kind { get; init; }
    public override (string Part, DateOnly Day)? Happened => (nameof(HeldOn), HeldOn);
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.LookedAfter(record, HeldOn, nameof(HeldOn));
    public override string InWords => $"{Kind} health assessment on {HeldOn.InWords()}";
}
