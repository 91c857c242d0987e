using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>A review is held early where the regulations ask for it. It draws the date forward, never back.</summary>
public sealed class EarlyReviewClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("early-review-within", "Early review where no day is set", 20, "working days", "Local standard; the regulation sets no days");

    private static readonly Rule BeforeADay = new("Early review, before a day that is set", "2010 Regulations, regulation 33(3), and 32(2) for significant changes to the plan", Standing.Law, InForce.CarePlanning)
    {
        Who = Post.ReviewingOfficer,
        Act = typeof(RecordReview),
    };

    private static readonly Rule Soon = new("Early review, no day being set", "Local standard for the days; 2010 Regulations, regulations 32(2) and 33(3), for most grounds", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.ReviewingOfficer,
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
                ? Owed(BeforeADay, "Early review", before.PlusDays(-1), $"before {before:d MMMM yyyy}: {Codes.EarlyGrounds.Say(asked.Fact.Ground).ToLowerInvariant()}", terms, asked)
                : Owed(Soon, "Early review", terms.Calendar.WorkingDaysAfter(asked.Fact.On, days).On, $"{days} working days after it became clear on {asked.Fact.On:d MMMM yyyy}: {Codes.EarlyGrounds.Say(asked.Fact.Ground).ToLowerInvariant()}", terms, asked);
            yield return Once(child, terms, owed with { About = asked }, asked.Fact.On, First(child.Reviews, review => review.HeldOn, asked.Fact.On), child.CareOn(asked.Fact.On)?.Until);
        }
    }
}

/// <summary>After a change of placement the council's own practice may ask for an additional review. It does not restart the timetable of the law.</summary>
public sealed class AdditionalReviewClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("additional-review-within", "Additional review after a change of placement; 0 asks for none", 0, "working days", "Local practice of some councils", 0);

    public override Rule Rule { get; } = new("Additional review after a change of placement", "Local practice", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.ReviewingOfficer,
        Act = typeof(RecordReview),
        Settings = [Within],
    };

    public override string Needs => "reviews";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare)
        {
            foreach (var (_, placement) in child.KnownPlacements.Where(each => ReferenceEquals(each.Care, care)).Skip(1))
            {
                if (terms.Number(Within, placement.From) is var days and > 0)
                {
                    var owed = Owed("Additional review", terms.Calendar.WorkingDaysAfter(placement.From, days).On, $"{days} working days after the move of {placement.From:d MMMM yyyy}", terms, placement.Began);
                    yield return Once(child, terms, owed, placement.From, First(child.Reviews, review => review.HeldOn, placement.From), placement.Until);
                }
            }
        }
    }
}

/// <summary>A review may be adjourned once; it is completed within 20 working days, and counts as held on the day it is.</summary>
public sealed class AdjournmentClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("adjournment-within", "An adjourned review completed", 20, "working days", "2010 Regulations, regulation 36(2); number not verified here");

    public override Rule Rule { get; } = new("Adjourned review completed", "2010 Regulations, regulation 36(2)", Standing.Law, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.ReviewingOfficer,
        Act = typeof(RecordReview),
        Settings = [Within],
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var adjourned in child.Facts<Adjournment>())
        {
            var opened = adjourned.Fact.OpenedOn;
            var days = terms.Number(Within, opened);
            var owed = Owed("Adjourned review completed", terms.Calendar.WorkingDaysAfter(opened, days).On, $"{days} working days after it was opened on {opened:d MMMM yyyy}", terms, adjourned) with { About = adjourned };
            yield return Once(child, terms, owed, opened, First(child.Reviews, review => review.HeldOn, opened, such: review => review.Planned is null || review.Planned == adjourned.Fact.Review), child.CareOn(opened)?.Until);
        }
    }
}

/// <summary>In a long-term foster placement of over a year not every review needs a meeting, but there is one at least once a year.</summary>
public sealed class ReviewMeetingClock : ChildClock
{
    public static Setting Months { get; } = Setting.Number("review-meeting-months", "A meeting for a child in a long-term foster placement", 12, "months", "Read in local procedures; once a year not verified here");

    public override Rule Rule { get; } = new("Review with a meeting, in long-term fostering", "IRO Handbook and regulation 33 as amended in 2015", Standing.Guidance, DateSpan.Since(2015, 4, 1))
    {
        Verified = false,
        Who = Post.ReviewingOfficer,
        Act = typeof(RecordReview),
        Settings = [Months],
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        if (!child.Reviews.Any(review => review.Fact.OnPapers))
        {
            yield break; // While every review has a meeting there is nothing to ask.
        }

        foreach (var care in child.PeriodsOfCare)
        {
            var reviews = child.ReviewsIn(care);
            Entry<Review>? meeting = null;
            foreach (var review in reviews)
            {
                if (review.Fact.OnPapers)
                {
                    continue;
                }

                if (meeting is not null)
                {
                    yield return Due(meeting).Met(review.Fact.HeldOn, review);
                }

                meeting = review;
            }

            if (meeting is not null)
            {
                yield return care.Until is { } until ? Due(meeting).Stopped(until) : Due(meeting);
            }
        }

        Duty Due(Entry<Review> last)
        {
            var months = terms.Number(Months, last.Fact.HeldOn);
            return Owed("Review with a meeting", last.Fact.HeldOn.PlusMonths(months), $"{months} months after the last review with a meeting, on {last.Fact.HeldOn:d MMMM yyyy}", terms, last);
        }
    }
}

/// <summary>
/// A series of short breaks (V3, V4): first reviewed within three months, then at least every six months. The rest of the
/// timetable does not apply.
/// </summary>
public sealed class ShortBreakReviewClock : ChildClock
{
    public static Setting FirstReview { get; } = Setting.Number("short-break-first-review", "First review of a series of short breaks", 3, "months", "2010 Regulations, regulation 48; number not verified here");
    public static Setting Later { get; } = Setting.Number("short-break-later-review", "Later reviews of a series of short breaks", 6, "months", "2010 Regulations, regulation 48; number not verified here");

    public override Rule Rule { get; } = new("Review of a series of short breaks", "2010 Regulations, regulation 48", Standing.Law, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.ReviewingOfficer,
        Act = typeof(RecordReview),
        StoppedBy = "the series ending",
        Settings = [FirstReview, Later],
    };

    public override string Needs => "reviews";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        // Breaks less than half a year apart are one series.
        Duty? owed = null;
        DateOnly last = default;
        var reviews = new Queue<Entry<Review>>(child.Reviews.Where(review => child.CareOn(review.Fact.HeldOn) is null).OrderBy(review => review.Fact.HeldOn));
        foreach (var stay in child.Episodes.Where(episode => episode.IsShortBreak))
        {
            if (owed is not null && stay.From > last.PlusMonths(6))
            {
                yield return owed.Stopped(last);
                owed = null;
            }

            if (owed is null)
            {
                while (reviews.Count > 0 && reviews.Peek().Fact.HeldOn < stay.From)
                {
                    reviews.Dequeue();
                }

                var months = terms.Number(FirstReview, stay.From);
                owed = child.KnownFrom(Needs, terms) is not { } known || stay.From < known
                    ? NotKnown("First review of short breaks", "the series began before reviews are known", stay.Because) with { Turn = stay.From.DayNumber }
                    : Owed("First review of short breaks", stay.From.PlusMonths(months), $"{months} months after the first short break, on {stay.From:d MMMM yyyy}", terms, stay.Because);
            }

            last = stay.Until ?? DateOnly.MaxValue;
            while (reviews.Count > 0 && reviews.Peek().Fact.HeldOn <= last.PlusMonths(6))
            {
                var review = reviews.Dequeue();
                yield return owed.Met(review.Fact.HeldOn, review);
                var months = terms.Number(Later, review.Fact.HeldOn);
                owed = Owed("Review of short breaks", review.Fact.HeldOn.PlusMonths(months), $"{months} months after the review on {review.Fact.HeldOn:d MMMM yyyy}", terms, review);
            }
        }

        if (owed is not null)
        {
            // A child who becomes looked after like any other is reviewed like any other.
            var ends = child.PeriodsOfCare.FirstOrDefault(care => care.From >= last)?.From;
            yield return ends <= last.PlusMonths(6) ? owed.Stopped(ends) : last.PlusMonths(6) < terms.Today ? owed.Stopped(last) : owed;
        }
    }
}

/// <summary>One short break is not meant to last over 17 days; beyond, the child is looked after like any other.</summary>
public sealed class ShortBreakLimitClock : ChildClock
{
    private const int Days = 17;

    public override Rule Rule { get; } = new("End of a short break", "2010 Regulations, regulation 48: no single placement of more than 17 days", Standing.Law, InForce.CarePlanning)
    {
        Who = Post.SocialWorker,
        Act = typeof(RecordLegalStatus),
        StoppedBy = "the child going home, or being recorded as looked after from that day",
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var stay in child.Episodes.Where(episode => episode.IsShortBreak && episode.LegalStatus == "V3"))
        {
            var owed = Owed("End of the short break", stay.From.PlusDays(Days), $"{Days} days after it began on {stay.From:d MMMM yyyy}", terms, stay.Because);
            yield return stay.Until is { } until ? owed.Met(until, stay.Because[0]) : owed;
        }
    }
}
