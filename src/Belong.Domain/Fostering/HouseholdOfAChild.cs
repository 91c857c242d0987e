using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Domain.Fostering;

/// <summary>Where a child lives, as the fostering service has it.</summary>
public static class HouseholdOfAChild
{
    extension(ChildRecord child)
    {
        /// <summary>The placement where the child spends the night of a day: on the day of a move the next home's, on the day care ends none.</summary>
        public Entry<Placement>? SleepsIn(DateOnly day) => child.PlacementOn(day) is { } placement && !(placement.Fact.Until <= day) ? placement : null;

        /// <summary>The foster household where the child lives on a day; null where they live elsewhere, or it is not said with which.</summary>
        public HouseholdRecord? HouseholdOn(County county, DateOnly day) =>
            child.SleepsIn(day) is { } placement && child.Facts<PlacedWith>().LastOrDefault(each => each.Fact.Placement == placement.FactId) is { } with ? county.Household(with.Fact.Household) : null;
    }
}
