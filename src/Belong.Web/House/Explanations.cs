using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;

namespace Belong.Web.House;

/// <summary>Why tasks were not done, waiting for a manager who may see the record and did not write it.</summary>
public static class Explanations
{
    public static IReadOnlyList<(Record Record, Entry<DutyExplained> Said)> WaitingFor(BelongPage page, TheHouse house, County county) =>
    [
        .. house.ExplanationsWaiting(county).Where(each => each.Said.Fact.ExplainedBy != page.Me.Id && page.MaySee(each.Record) && (page.Me.Team.Length == 0 || (each.Record as ChildRecord)?.AllocationOn(page.Day)?.Fact.Team == page.Me.Team)),
    ];
}
