using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Domain.Fostering;

/// <summary>Where a child lives, as the fostering service has it.</summary>
public static class HouseholdOfAChild
{
    extension(ChildRecord child)
    {
        /// <summary>The foster household where the child lives on a day; null where they live elsewhere, or it is not said with which.</summary>
        public HouseholdRecord? HouseholdOn(County county, DateOnly day) =>
            child.PlacementOn(day) is { } placement && child.Facts<PlacedWith>().LastOrDefault(each => each.Fact.Placement == placement.FactId) is { } with ? county.Household(with.Fact.Household) : null;
    }
}
