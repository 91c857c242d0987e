using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Facts;

/// <summary>What clocks and measures run by: the calendar, the settings and what the imports cover, all as known at one instant.</summary>
/// <param name="Today">The day the reading is made for.</param>
public sealed record Terms(WorkCalendar Calendar, Coverage Coverage, DateOnly Today)
{
    public static Terms Of(County county, DateOnly today) => new(
        WorkCalendar.England.With([.. county.Council.Facts<DayOff>().Select(entry => entry.Fact.On)]),
        Coverage.Of(county),
        today);
}
