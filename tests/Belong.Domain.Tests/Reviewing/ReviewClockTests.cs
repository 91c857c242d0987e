using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
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

    [Theory]
    [InlineData("1999-01-29", DutyState.Due)] // the day after the review is due, the child is eighteen
    [InlineData("1999-01-28", DutyState.NoLongerRequired)] // on the day it would be due, nobody is looked after any more
    [InlineData("1998-12-01", DutyState.NoLongerRequired)]
    public void A_review_that_would_fall_due_at_eighteen_or_later_is_owed_to_nobody(string born, DutyState state)
    {
        var duty = Duties(LookedAfterFrom("2016-10-03", born: born).Reviewed("2016-10-28"))[^1];
        Assert.Equal((Day("2017-01-28"), state), (duty.By!.Value, duty.On(Day("2016-12-15"))));
    }

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

    [Fact]
    public void A_child_who_comes_back_from_adopters_is_reviewed_within_42_days()
    {
        // Regulation 36(10): not before 28 days and not after 42.
        var books = PlacedForAdoption("2026-03-01").Reviewed("2026-03-20");
        books.Reviewed("2026-06-20");
        Move(books, "2026-09-01", "U4");
        var awaited = Awaited(books);
        Assert.Equal((Day("2026-10-13"), "Review after a placement for adoption ended"), (awaited.By, awaited.What));
        Assert.Contains("not before 29 September 2026", awaited.Why, StringComparison.Ordinal);
        Assert.Contains("36(1), (3) and (10)", awaited.Rule.Source, StringComparison.Ordinal);

        books.Reviewed("2026-11-20");
        Assert.Equal([DutyState.MetOnTime, DutyState.MetLate], Duties(books).Where(duty => duty.DoneOn > Day("2026-04-01")).Select(duty => duty.On(Day("2026-12-01"))));
        Assert.Equal(Day("2027-05-20"), Awaited(books).By);
    }

    [Theory]
    [InlineData("A3", "V2")]
    [InlineData("A4", "V2")]
    [InlineData("A5", "E1")]
    [InlineData("A6", "E1")]
    public void However_the_child_was_placed_for_adoption(string placement, string status)
    {
        var books = PlacedForAdoption("2026-03-01", placement, status).Reviewed("2026-03-20");
        Assert.Equal(Day("2026-06-20"), Awaited(books).By);
        Move(books, "2026-05-04", "U4");
        Assert.Equal(Day("2026-06-15"), Awaited(books).By);
    }

    [Fact]
    public void A_child_who_stays_with_the_same_carers_did_not_come_back()
    {
        var books = PlacedForAdoption("2026-03-01", "A5").Reviewed("2026-03-20", "2026-06-20");
        Move(books, "2026-09-01", "U5", sameCarers: true);
        Assert.Equal(Day("2026-12-20"), Awaited(books).By);
    }

    [Fact]
    public void Placed_with_other_adopters_the_four_weeks_begin_anew()
    {
        var books = PlacedForAdoption("2026-03-01").Reviewed("2026-03-20", "2026-06-20");
        Move(books, "2026-09-01", "A6");
        Assert.Equal(Day("2026-09-29"), Awaited(books).By); // the return calls that P: carers changed, the legal status did not
        Assert.Equal(Day("2026-12-20"), Awaited(books.Reviewed("2026-09-20")).By);
    }

    [Fact]
    public void Placed_again_after_a_return_the_four_weeks_begin_anew()
    {
        var books = PlacedForAdoption("2026-03-01").Reviewed("2026-03-20", "2026-06-20");
        Move(books, "2026-09-01", "U4");
        books.Reviewed("2026-10-05");
        Move(books, "2026-11-02", "A6");
        Assert.Equal(Day("2026-11-30"), Awaited(books).By);
    }

    [Fact]
    public void A_temporary_move_is_no_return_and_the_way_back_no_second_placement()
    {
        var books = PlacedForAdoption("2026-03-01").Reviewed("2026-03-20", "2026-06-20");
        Move(books, "2026-09-01", "T1", reason: "");
        Assert.Equal(Day("2026-12-20"), Awaited(books).By);
        Move(books, "2026-09-08", "A6", reason: "");
        Assert.Equal(Day("2026-12-20"), Awaited(books).By);
    }

    [Fact]
    public void Placed_for_adoption_on_the_first_day_of_care_the_earlier_day_is_asked()
    {
        // 20 working days after Friday 1 May 2026 are Monday 1 June, with two bank holidays; four weeks are Friday 29 May.
        var books = new Books().Do(Opened(Id(1)), "2026-05-01")
            .Do(new StartLookingAfter(Id(1)) { On = Day("2026-05-01"), Need = "N8", LegalStatus = "V2" }, "2026-05-01")
            .Do(new PlaceChild(Id(1)) { On = Day("2026-05-01"), Placement = new() { Code = "A4", Provider = "PR1" } }, "2026-05-01");
        var awaited = Awaited(books);
        Assert.Equal((Day("2026-05-29"), "First review after placement for adoption"), (awaited.By, awaited.What));
        Assert.Equal(DutyState.MetLate, Duties(books.Reviewed("2026-06-01"))[0].On(Day("2026-06-02")));
        Assert.Equal(Day("2026-09-01"), Awaited(books).By);
    }

    [Fact]
    public void Placed_for_adoption_later_the_first_review_stays_due_when_that_comes_first()
    {
        var books = LookedAfterFrom("2026-06-01");
        Move(books, "2026-06-05", "A4");
        Assert.Equal(Day("2026-06-29"), Awaited(books).By);
    }

    private static Books PlacedForAdoption(string on, string placement = "A6", string status = "E1")
    {
        var books = LookedAfterFrom("2025-06-02").Reviewed("2025-06-25", "2025-09-20");
        if (status != "V2")
        {
            books.Do(new RecordLegalStatus(Id(1)) { From = Day("2026-01-12"), Code = status }, "2026-01-12");
        }

        Move(books, on, placement);
        return books;
    }

    private static void Move(Books books, string on, string code, bool sameCarers = false, string reason = "CARPL") =>
        books.Do(new MoveChild(Id(1)) { On = Day(on), Reason = reason, Placement = new() { Code = code, Provider = code is ['T', _] ? "" : "PR1", SameCarers = sameCarers } }, on);

    private static Duty Awaited(Books books) => Duties(books).Single(duty => duty.IsOpen);

    private static IReadOnlyList<Duty> Duties(Books books) =>
        books.Child(Id(1)).Duties<ReviewClock>(Terms.Of(books.County, Day("2017-08-01")));
}
