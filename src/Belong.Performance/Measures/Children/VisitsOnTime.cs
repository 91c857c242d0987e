using Belong.Domain.Reviewing;

namespace Belong.Performance.Measures.Children;

public sealed class VisitsOnTime : DutiesInTime<VisitClock>
{
    public override string Code => "visits-on-time";
    public override string Title => "Social workers’ visits in time";
    protected override string What => "Visits by the social worker";
}
