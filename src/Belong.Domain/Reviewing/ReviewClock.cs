using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>
/// The first review is due within 20 working days of the child becoming looked after, the second within three months
/// of the first as held, and every later one within six months of the one before. A move does not restart it. A review
/// already overdue when care ends stays a breach. What lies before the days a return covers is not known, never late.
/// </summary>
/// <remarks>The timetable for children authorised to be placed for adoption, and adjournments, are not in this clock.</remarks>
public sealed class ReviewClock : Clock<ChildRecord>
{
    private const int FirstWithinWorkingDays = 20, SecondWithinMonths = 3, LaterWithinMonths = 6;

    public override Rule Rule { get; } = new(
        "Review of the child's case",
        "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1) and (2)",
        Standing.Law,
        DateSpan.Since(2011, 4, 1));

    public override IEnumerable<Duty> Run(ChildRecord child, Terms terms) =>
        child.PeriodsOfCare.SelectMany(care => InPeriod(child, care, terms));

    private IEnumerable<Duty> InPeriod(ChildRecord child, PeriodOfCare care, Terms terms)
    {
        var reaches = child.CameFromReturn ? terms.Coverage.KnownFrom("reviews") : DateOnly.MinValue;
        var known = reaches ?? DateOnly.MinValue;
        var firstBy = terms.Calendar.WorkingDaysAfter(care.From, FirstWithinWorkingDays);
        var duty = care.StartSeen && care.From >= reaches
            ? Duty("First review", firstBy.On, care.Because, $"20 working days after becoming looked after on {care.From:d MMMM yyyy}", terms) with { Provisional = firstBy.Provisional }
            : NotKnown("Review", care.Because, reaches is null ? "no return imported so far tells of reviews"
                : care.StartSeen ? $"became looked after before {known:d MMMM yyyy}, from when reviews are known"
                : "the day care began is not known");

        // The count of reviews is sure from the first; or, with an earlier start, once a second must have passed.
        var months = duty.IsKnown ? SecondWithinMonths : care.StartSeen && firstBy.On >= reaches ? 0 : LaterWithinMonths;

        foreach (var review in child.ReviewsIn(care).Where(review => review.Fact.HeldOn >= known))
        {
            yield return duty with { DoneOn = review.Fact.HeldOn, DoneBy = review };

            duty = months switch
            {
                0 => NotKnown("Review", [review], "it cannot be told whether this was the second review, due in three months, or a later one, due in six"),
                SecondWithinMonths => Duty("Second review", review.Fact.HeldOn.PlusMonths(SecondWithinMonths), [review], $"three months after the first review on {review.Fact.HeldOn:d MMMM yyyy}", terms),
                _ => Duty("Review", review.Fact.HeldOn.PlusMonths(LaterWithinMonths), [review], $"six months after the review on {review.Fact.HeldOn:d MMMM yyyy}", terms),
            };
            months = LaterWithinMonths;
        }

        if (care.Until is not { } until)
        {
            yield return duty;
        }
        else if (duty.By < until)
        {
            yield return duty with { StoppedOn = until };
        }
    }

    private Duty Duty(string what, DateOnly by, ImmutableArray<Entry> because, string why, Terms terms) => new(Rule, what, by, because)
    {
        PlanFor = terms.Calendar.LatestWorkingDayOnOrBefore(by),
        Provisional = terms.Calendar.IsProvisional(by),
        Why = why,
    };

    private Duty NotKnown(string what, ImmutableArray<Entry> because, string why) => new(Rule, what, null, because) { Why = why };
}
