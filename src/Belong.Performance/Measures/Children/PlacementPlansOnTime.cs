using Belong.Domain.Children;

namespace Belong.Performance.Measures.Children;

public sealed class PlacementPlansOnTime : DutiesInTime<PlacementPlanClock>
{
    public override string Code => "placement-plans-on-time";
    public override string Title => "Placement plans in time";
    protected override string What => "Placement plans";
}
