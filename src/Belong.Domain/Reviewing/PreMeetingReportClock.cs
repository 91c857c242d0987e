using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The social worker's report reaches the officer three working days before the review.</summary>
public sealed class PreMeetingReportClock : ChildClock
{
    public static Setting WorkingDaysBefore { get; } = Setting.Number("report-before-review", "Pre-meeting report before the review", 3, "working days before", "Local standard");

    public override Rule Rule { get; } = new("Pre-meeting report", "Local standard", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Harm = Harm.Paper,
        Act = typeof(PreMeetingReport),
        StoppedBy = "if the review is held without the report, which stays on record",
        Settings = [WorkingDaysBefore],
    };

    public override string Needs => "reports";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var planned in child.PlannedReviews.Where(each => each.Planned.Fact.Cancelled.Length == 0))
        {
            var days = terms.Number(WorkingDaysBefore, planned.On);
            var day = planned.Held?.Fact.HeldOn ?? planned.On;
            var owed = Owed("Pre-meeting report", terms.Calendar.WorkingDaysBefore(day, days).On, $"{days} working days before the review of {day.InWords()}", terms, planned.Planned) with { About = planned.Planned };
            yield return Once(child, terms, owed, planned.On, First(child.Facts<PreMeetingReport>(), report => report.SentOn, DateOnly.MinValue, such: report => report.Review == planned.Id), planned.Held?.Fact.HeldOn.PlusDays(1) ?? child.CeasedBefore(planned));
        }
    }
}
