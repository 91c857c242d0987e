using Belong.Domain.Children;

namespace Belong.Performance.Measures.Health;

public sealed class InitialHealthAssessmentsOnTime : DutiesInTime<InitialHealthAssessmentClock>
{
    public override string Code => "initial-health-assessments-on-time";
    public override string Title => "Initial health assessments in time";
    protected override string What => "Initial health assessments";
}
