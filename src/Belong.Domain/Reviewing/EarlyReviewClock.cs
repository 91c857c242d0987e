using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>A review is held early where the regulations ask for it. It draws the date forward, never back.</summary>
public sealed class EarlyReviewClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("early-review-within", "Early review if no date is set", 20, "working days", "Local standard; the regulation sets no days");

    private static readonly Rule BeforeADay = new("Early review, before a set date", "2010 Regulations, regulation 33(3), and 32(2) for significant changes to the plan", Standing.Law, InForce.CarePlanning)
    {
        Who = Post.ReviewingOfficer,
        Harm = Harm.Child,
        Act = typeof(RecordReview),
    };

    private static readonly Rule Soon = new("Early review, no date set", "Local standard for the days; 2010 Regulations, regulations 32(2) and 33(3), for most grounds", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.ReviewingOfficer,
        Harm = Harm.Child,
        Act = typeof(RecordReview),
        Settings = [Within],
    };

    public override Rule Rule => BeforeADay;

    public override System.Collections.Immutable.ImmutableArray<Rule> Rules => [BeforeADay, Soon];

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var asked in child.Facts<EarlyReview>())
        {
            var days = terms.Number(Within, asked.Fact.On);
            var owed = asked.Fact.Before is { } before
                ? Owed(BeforeADay, "Early review", before.PlusDays(-1), $"before {before.InWords()}: {Codes.EarlyGrounds.Say(asked.Fact.Ground).ToLowerInvariant()}", terms, asked)
                : Owed(Soon, "Early review", terms.Calendar.WorkingDaysAfter(asked.Fact.On, days).On, $"{days} working days after the need became clear on {asked.Fact.On.InWords()}: {Codes.EarlyGrounds.Say(asked.Fact.Ground).ToLowerInvariant()}", terms, asked);
            yield return Once(child, terms, owed with { About = asked }, asked.Fact.On, First(child.Reviews, review => review.HeldOn, asked.Fact.On), child.CareOn(asked.Fact.On)?.Until);
        }
    }
}
