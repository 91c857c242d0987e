using Belong.Domain.Alerts;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Web.House;

/// <summary>A worker of a team and how their children stand, for whoever manages them.</summary>
/// <param name="NotSeen">Children whose visit is overdue.</param>
/// <param name="Away">On leave, in words; blank otherwise.</param>
public sealed record TeamRow(string Worker, int Children, int NotSeen, int Overdue, int LongOverdue, int Missing, string Away)
{
    public static IReadOnlyList<TeamRow> Of(string team, ChildrenBy ofWorker, OwedInCounty owed, County county, DateOnly day, Func<ChildRecord, bool> maySee, Terms terms) =>
    [
        .. ofWorker.All.Where(each => each.Key.Length > 0).Select(each => (Worker: each.Key, Children: each.Children.Where(child => child.AllocationOn(day)!.Fact.Team == team && maySee(child)).ToList())).Where(each => each.Children.Count > 0)
            .Select(each =>
            {
                var late = owed.Mine(Domain.Duties.Post.SocialWorker, "", each.Worker).Where(row => row.Duty.By < day && row.Record is ChildRecord child && each.Children.Contains(child)).ToList();
                var old = late.Count(row => row.Duty.By < day.PlusDays(-WorkList.LongAfter));
                return new TeamRow(each.Worker, each.Children.Count, late.Where(row => row.Duty.Rule.Act == typeof(Visit)).Select(row => row.Record).Distinct().Count(), late.Count - old, old,
                    each.Children.Count(child => child.Alerts(terms).Any(alert => alert.EndedBy == typeof(RecordReturn))), county.Worker(each.Worker)?.Facts<Away>().Any(away => away.Fact.Span.Covers(day)) == true ? "On leave" : "");
            }).OrderByDescending(row => row.NotSeen).ThenByDescending(row => row.Overdue),
    ];
}
