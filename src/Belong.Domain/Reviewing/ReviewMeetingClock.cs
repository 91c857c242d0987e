using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

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
            return Owed("Review with a meeting", last.Fact.HeldOn.PlusMonths(months), $"{months} months after the last review with a meeting, on {last.Fact.HeldOn.InWords()}", terms, last);
        }
    }
}
