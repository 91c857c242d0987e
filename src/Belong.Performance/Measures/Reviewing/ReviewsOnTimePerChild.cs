using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Reviewing;

public sealed class ReviewsOnTimePerChild : Measure
{
    public override string Code => "reviews-on-time-per-child";
    public override string? Event => "review in time";
    public override string Differs => "A share of children: one late review of the year and the child is out.";
    public override string Cohort => "Children looked after on the last day, and for more than 20 working days";
    public override string Title => "Children whose every review of the year was in time";
    public override DateSpan InForce => Clocks.RuleOf<ReviewClock>().InForce;
    public override string Source => "Regulation 33; the counting rule is our reading of a former national indicator and was not verified";
    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Definition =>
        """
        Of the children looked after on the last day of the year, and for more than 20 working days, those of whom every review that fell
        due in the year, and by today, was held in time, and none was still owed from before. A child of whom none fell due counts as in
        time. Where it is not known when a review was due, the child is left out and counted as such.
        """;

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.OnLastDay(Topic.Care, reading), Need.ForAYear(Topic.Reviews, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading)
    {
        if (reading.Current(child) is null || child.CareOn(reading.Ends) is not { } care || reading.Terms.Calendar.WorkingDaysBetween(care.From, reading.Ends) <= 20)
        {
            yield break;
        }

        // Of a year that is not over only what has fallen due is judged.
        var judged = reading.Terms.Today < reading.Ends.AddDays(1) ? reading.Terms.Today : reading.Ends.AddDays(1);
        var due = child.Duties<ReviewClock>(reading.Terms).Where(duty => duty.By is not { } by ? !(duty.BeyondOn > reading.Ends) && (duty.IsOpen || (duty.DoneOn is { } done && reading.TwelveMonths.Covers(done)))
            : reading.TwelveMonths.Covers(by) || (by < reading.TwelveMonths.From && !(duty.DoneOn < reading.TwelveMonths.From) && !(duty.StoppedOn < reading.TwelveMonths.From))).ToList();
        yield return due.Exists(duty => !duty.IsKnown)
            ? Part.Unknown(child, "When a review of the year was due is not known")
            : due.Find(duty => duty.On(judged) is DutyState.MetLate or DutyState.Overdue or DutyState.NeverMet) is { } late
                ? Part.Counted(child, false, $"{late.What} due {late.By.InWords()}, {(late.DoneOn is { } held ? $"held {held.InWords()}" : "not held by then")}", late.Because)
                : Part.Counted(child, true, due.Count == 0 ? "No review fell due in the year" : $"{due.Count(duty => duty.OnTime)} in time", [.. due.Select(duty => duty.DoneBy).OfType<Entry>()]);
    }
}
