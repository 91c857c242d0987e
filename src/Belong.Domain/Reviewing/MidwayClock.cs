using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>Halfway between a review and the next that is due, the officer looks whether the plan is on its way.</summary>
public sealed class MidwayClock : ChildClock
{
    public override Rule Rule { get; } = new("Midway check", "Local standard: oversight recorded between reviews", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.ReviewingOfficer,
        Harm = Harm.Paper,
        Act = typeof(MidwayCheck),
        StoppedBy = "when the next review is held",
    };

    public override string Needs => "midway checks";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        // From each review as held to what the timetable asks next; a new timetable that something else sets off has no half-way.
        var reviews = child.Duties<ReviewClock>(terms);
        foreach (var next in reviews)
        {
            if (next.By is not { } due || next.Because is not [Entry<Review> last, ..])
            {
                continue;
            }

            var held = last.Fact.HeldOn;
            var half = due == held.PlusMonths(6) ? held.PlusMonths(3) : held.PlusDays((due.DayNumber - held.DayNumber) / 2);
            var owed = Owed("Midway check", half, $"halfway from the review of {held.InWords()} to the next, due {due.InWords()}", terms, last);
            yield return Once(child, terms, owed, held, First(child.Facts<MidwayCheck>(), check => check.On, held.PlusDays(1), next.DoneOn), next.DoneOn ?? (next.StoppedOn <= terms.Today ? next.StoppedOn : null));
        }
    }
}
