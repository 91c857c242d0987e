using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Reviewing;

namespace Belong.Domain.Tests.Reviewing;

public class ReviewClockTests
{
    [Theory]
    [InlineData("2016-10-03", "2016-10-31")]
    [InlineData("2016-12-12", "2017-01-12")] // Christmas, Boxing Day and New Year's Day do not count
    [InlineData("2017-04-07", "2017-05-10")] // Easter and May Day
    [InlineData("2016-12-24", "2017-01-25")] // became looked after on a Saturday
    public void The_first_review_is_due_within_20_working_days(string from, string due) =>
        Assert.Equal(Day(due), Awaited(LookedAfterFrom(from)).By);

    [Theory]
    [InlineData("2016-10-28", "2017-01-28")]
    [InlineData("2016-11-30", "2017-02-28")]
    [InlineData("2017-01-31", "2017-04-30")] // a Sunday: the law does not move it
    [InlineData("2017-01-20", "2017-04-20")] // a first review held late does not shorten the second
    public void The_second_is_due_within_three_months_of_the_first_as_held(string first, string due) =>
        Assert.Equal(Day(due), Awaited(LookedAfterFrom("2016-10-03").Reviewed(first)).By);

    [Theory]
    [InlineData("2017-01-27", "2017-07-27")]
    [InlineData("2017-03-01", "2017-09-01")] // brought forward: the clock runs from the review as held
    public void Later_ones_are_due_within_six_months_of_the_one_before(string second, string due) =>
        Assert.Equal(Day(due), Awaited(LookedAfterFrom("2016-10-03").Reviewed("2016-10-28", second)).By);

    [Fact]
    public void A_due_day_on_a_Sunday_is_planned_for_the_Friday_before() =>
        Assert.Equal(Day("2017-04-28"), Awaited(LookedAfterFrom("2016-10-03").Reviewed("2017-01-31")).PlanFor);

    [Fact]
    public void A_child_who_ceases_before_the_first_review_is_due_needs_none() =>
        Assert.Equal(DutyState.NoLongerRequired, Assert.Single(Duties(LookedAfterFrom("2017-04-12", until: "2017-05-02"))).On(Day("2017-08-01")));

    [Fact]
    public void A_review_overdue_when_care_ended_stays_a_breach()
    {
        var duty = Assert.Single(Duties(LookedAfterFrom("2026-02-02", until: "2026-03-20")));
        Assert.Equal(Day("2026-03-02"), duty.By);
        Assert.Equal(DutyState.NeverMet, duty.On(Day("2026-04-01")));
    }

    [Fact]
    public void A_move_does_not_restart_the_clock()
    {
        var books = LookedAfterFrom("2016-10-03");
        books.Do(new MoveChild(Id(1)) { On = Day("2016-10-20"), Reason = "CARPL", Placement = new() { Code = "U4", Provider = "PR4" } }, "2016-10-20");
        Assert.Equal(Day("2016-10-31"), Awaited(books).By);
    }

    [Fact]
    public void On_the_due_day_it_is_on_time_and_the_day_after_late()
    {
        Assert.Equal(DutyState.MetOnTime, Duties(LookedAfterFrom("2016-10-03").Reviewed("2016-10-31"))[0].On(Day("2017-01-01")));
        Assert.Equal(DutyState.MetLate, Duties(LookedAfterFrom("2016-10-03").Reviewed("2016-11-01"))[0].On(Day("2017-01-01")));
        Assert.Equal(DutyState.Due, Awaited(LookedAfterFrom("2016-10-03")).On(Day("2016-10-31")));
        Assert.Equal(DutyState.Overdue, Awaited(LookedAfterFrom("2016-10-03")).On(Day("2016-11-01")));
    }

    [Fact]
    public void Once_a_court_lets_the_council_place_the_child_for_adoption_the_adoption_timetable_takes_over()
    {
        var books = LookedAfterFrom("2016-06-06").Reviewed("2016-06-30", "2016-09-28");
        books.Do(new RecordLegalStatus(Id(1)) { From = Day("2016-07-04"), Code = "C2" }, "2016-07-04");
        books.Do(new RecordLegalStatus(Id(1)) { From = Day("2017-01-09"), Code = "E1" }, "2017-01-09");
        Assert.Equal(Day("2017-04-09"), Awaited(books).By); // three months after the placement order, a Sunday
        Assert.Contains("regulation 36", Awaited(books).Rule.Source, StringComparison.Ordinal);
        Assert.Equal(Day("2017-10-03"), Awaited(books.Reviewed("2017-04-03")).By);

        books.Do(new MoveChild(Id(1)) { On = Day("2017-05-12"), Reason = "CARPL", Placement = new() { Code = "A6", Provider = "PR1" } }, "2017-05-12");
        Assert.Equal(Day("2017-06-09"), Awaited(books).By); // four weeks after placement
        Assert.Equal(Day("2017-09-07"), Awaited(books.Reviewed("2017-06-07")).By);
        var later = books.Reviewed("2017-08-30");
        Assert.Equal(Day("2018-02-28"), Awaited(later).By);
        Assert.All(Duties(later).Where(duty => duty.StoppedOn is not null), duty => Assert.Equal(DutyState.NoLongerRequired, duty.On(Day("2017-08-31"))));
        later.Do(new StopLookingAfter(Id(1)) { On = Day("2018-01-15"), Reason = "E11" }, "2018-01-15");
        Assert.DoesNotContain(Duties(later), duty => duty.IsOpen);
    }

    [Fact]
    public void A_review_overdue_when_the_adoption_timetable_begins_stays_a_breach_and_a_child_who_is_not_placed_after_all_goes_back_to_six_months()
    {
        var books = LookedAfterFrom("2016-06-06").Reviewed("2016-06-30");
        books.Do(new RecordLegalStatus(Id(1)) { From = Day("2016-10-10"), Code = "E1" }, "2016-10-10"); // the second was due on 30 September
        Assert.Equal(DutyState.NeverMet, Duties(books).Single(duty => duty.What == "Second review").On(Day("2016-10-11")));
        books.Reviewed("2016-12-01").Do(new RecordLegalStatus(Id(1)) { From = Day("2017-02-01"), Code = "C2" }, "2017-02-01");
        Assert.Equal(Day("2017-06-01"), Awaited(books).By);
    }

    [Fact]
    public void A_duty_names_the_entries_that_made_it()
    {
        var duty = Awaited(LookedAfterFrom("2016-10-03").Reviewed("2016-10-28"));
        Assert.IsType<Entry<Review>>(Assert.Single(duty.Because));
        Assert.Contains("regulation 33", duty.Rule.Source, StringComparison.Ordinal);
    }

    private static Duty Awaited(Books books) => Duties(books).Single(duty => duty.IsOpen);

    private static IReadOnlyList<Duty> Duties(Books books) =>
        books.Child(Id(1)).Duties<ReviewClock>(Terms.Of(books.County, Day("2017-08-01")));
}
