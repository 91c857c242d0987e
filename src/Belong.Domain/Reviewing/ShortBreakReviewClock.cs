using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

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
        StoppedBy = "if the series of short breaks ends",
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
                    : Owed("First review of short breaks", stay.From.PlusMonths(months), $"{months} months after the first short break, on {stay.From.InWords()}", terms, stay.Because);
            }

            last = stay.Until ?? DateOnly.MaxValue;
            while (reviews.Count > 0 && reviews.Peek().Fact.HeldOn <= last.PlusMonths(6))
            {
                var review = reviews.Dequeue();
                yield return owed.Met(review.Fact.HeldOn, review);
                var months = terms.Number(Later, review.Fact.HeldOn);
                owed = Owed("Review of short breaks", review.Fact.HeldOn.PlusMonths(months), $"{months} months after the review on {review.Fact.HeldOn.InWords()}", terms, review);
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
