using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;

namespace Belong.Web.House;

/// <summary>Why tasks were not done: what somebody is to explain, and what waits for whoever manages them.</summary>
public static class Explanations
{
    /// <summary>What waits for a manager: of their own post's people, of a record they may see, and not their own words.</summary>
    public static IReadOnlyList<(Record Record, Entry<DutyExplained> Said)> WaitingFor(BelongPage page, County county) =>
        [.. For(page, county).Where(each => each.Said.Fact.Waits)];

    /// <summary>What was accepted in the last ninety days by whoever manages them, and can be sent back: the last first.</summary>
    public static IReadOnlyList<(Record Record, Entry<DutyExplained> Said)> AcceptedFor(BelongPage page, County county) =>
        [.. For(page, county).Where(each => each.Said.Fact.Accepted == true && each.Said.Fact.AnsweredOn >= page.Day.AddDays(-90)).OrderByDescending(each => each.Said.Fact.AnsweredOn)];

    /// <summary>Why tasks were not done, where nobody has answered yet or the reason was accepted; the oldest first.</summary>
    private static IReadOnlyList<(Record Record, Entry<DutyExplained> Said)> Standing(County county) =>
        county.Gather<Record, (Record Record, Entry<DutyExplained> Said)>(nameof(Standing), record => record.Facts<DutyExplained>().Where(each => each.Fact.Accepted != false).Select(each => (record, each)))
            .Once(nameof(Standing), static all => all.All.OrderBy(each => each.Said.Signature.At).ToList());

    private static IEnumerable<(Record Record, Entry<DutyExplained> Said)> For(BelongPage page, County county) =>
        Standing(county).Where(each => each.Said.Fact.ExplainedBy != page.Me.Id && Answers(page.Me, each.Said.Fact, (each.Record as ChildRecord)?.AllocationOn(page.Day)?.Fact.Team ?? "") && page.MaySee(each.Record));

    /// <summary>What was missed and what has been late for long and may be explained away, that nobody has explained yet: the list and its count alike.</summary>
    public static (IReadOnlyList<Owed> Missed, IReadOnlyList<Owed> Old) Of(Person me, OwedInCounty owed, WorkList mine, Func<Record, bool> maySee) =>
    (
        [.. owed.MissedBy(me.Role.Post, me.Team, me.Id).Where(each => maySee(each.Record) && !Waits(each))],
        [.. mine.In(Falls.LongOverdue).Where(each => each.Duty.Rule.MayBeExplainedAway && !Waits(each))]);

    /// <summary>A worker's reasons are their team manager's to accept, an officer's the reviewing manager's, a supervising worker's the fostering manager's; all others a director's.</summary>
    private static bool Answers(Person me, DutyExplained said, string team) => said.For switch
    {
        nameof(Post.ReviewingOfficer) or nameof(Post.ReviewingManager) => me.Role.Post is Post.ReviewingManager,
        nameof(Post.SupervisingWorker) => me.Role.Post is Post.FosteringManager,
        nameof(Post.SocialWorker) when team.Length > 0 => me.Role.Post is Post.TeamManager && me.Team == team,
        _ => me.Role.DutiesOf is Post.Director,
    };

    private static bool Waits(Owed each) => each.Record.Facts<DutyExplained>().Any(said => said.Fact.Key == each.Duty.Key && said.Fact.Waits);
}
