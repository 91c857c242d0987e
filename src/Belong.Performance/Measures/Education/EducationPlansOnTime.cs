using Belong.Domain.Children;

namespace Belong.Performance.Measures.Education;

public sealed class EducationPlansOnTime : DutiesInTime<EducationPlanClock>
{
    public override string Code => "education-plans-on-time";
    public override string Title => "Personal education plans started in time";
    protected override string What => "Personal education plans to start";
}
