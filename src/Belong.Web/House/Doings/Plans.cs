using Belong.Domain.Panels;
using static Belong.Web.House.Permission;

namespace Belong.Web.House.Doings;

/// <summary>What is kept of a service’s business plan.</summary>
public sealed class Plans : DoingList<BusinessPlanRecord>
{
    public override IEnumerable<Doing> All { get; } =
    [
        new(typeof(BusinessPlan), "Business plan", KeepPlans, "The plan"),
        new(typeof(PlanTarget), "Plan target", KeepPlans, "The plan"),
        new(typeof(PlanObjective), "Plan objective", KeepPlans, "The plan"),
        new(typeof(ObjectiveReview), "Review of an objective", KeepPlans, "The plan"),
    ];
}
