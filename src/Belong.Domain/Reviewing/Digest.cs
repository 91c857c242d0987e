using System.Text;
using Belong.Domain.Facts;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Domain.Reviewing;

/// <summary>A morning's message to one person: how much is overdue and due, and nothing of whom.</summary>
public sealed record DigestOfDay(string Who, string Email, string Subject, string Body)
{
    /// <summary>One for everybody who has an e-mail address and something to do.</summary>
    /// <param name="site">Where the service is.</param>
    public static IEnumerable<DigestOfDay> Of(County county, OwedInCounty duties, DateOnly day, string site)
    {
        foreach (var worker in county.Workers.Where(worker => worker.Email.Length > 0).OrderBy(worker => worker.WorkerId, StringComparer.Ordinal))
        {
            if (worker.WorksOn(day) is not { } post || worker.IsAwayOn(day))
            {
                continue;
            }

            var owed = duties.Mine(post.Fact.Post, post.Fact.Team, worker.WorkerId).ToList();
            var (overdue, soon, later) = (owed.Count(each => each.Duty.By < day), owed.Count(each => each.Duty.By >= day && each.Duty.By <= day.PlusDays(5)), owed.Count(each => each.Duty.By > day.PlusDays(5) && each.Duty.By <= day.PlusDays(20)));
            if (overdue + soon + later == 0)
            {
                continue;
            }

            var body = new StringBuilder();
            body.Append("Good morning.\r\n\r\n").Append(overdue).Append(" overdue, ").Append(soon).Append(" due within 5 days, ").Append(later).Append(" due within 20 days.\r\n\r\nOverdue or due within 5 days, by rule:\r\n");
            foreach (var rule in owed.Where(each => each.Duty.By <= day.PlusDays(5)).CountBy(each => each.Duty.Rule.Title).OrderByDescending(each => each.Value).ThenBy(each => each.Key, StringComparer.Ordinal))
            {
                body.Append("- ").Append(rule.Key).Append(": ").Append(rule.Value).Append("\r\n");
            }

            body.Append("\r\nSee the tasks: ").Append(site).Append("/work\r\n\r\nThis message names no child. Replies are not read.\r\n");
            yield return new(worker.WorkerId, worker.Email, $"Belong: {overdue} overdue, {soon} due within 5 days", body.ToString());
        }
    }
}
