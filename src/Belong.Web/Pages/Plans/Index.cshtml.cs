using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Web.House;

namespace Belong.Web.Pages.Plans;

/// <summary>The business plans of services.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    public IEnumerable<IGrouping<string, BusinessPlanRecord>> Services =>
        County.BusinessPlans.Where(plan => plan.Facts<BusinessPlan>().Any()).OrderByDescending(plan => plan.Facts<BusinessPlan>()[^1].Fact.Year).GroupBy(plan => plan.Facts<BusinessPlan>()[^1].Fact.Service);

    public void OnGet()
    {
        // Read as it is shown.
    }
}
