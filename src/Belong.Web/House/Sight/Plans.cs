using Belong.Domain.Panels;

namespace Belong.Web.House.Sight;

/// <summary>All that is recorded of a business plan is seen by whoever keeps plans; others read the plan’s own page.</summary>
public sealed class Plans : SightRule<BusinessPlanRecord>
{
    public override Permission Needs => Permission.KeepPlans;

    protected override string NameOf(BusinessPlanRecord plan) => plan.Facts<BusinessPlan>().LastOrDefault()?.Fact.InWords ?? "Business plan";
}
