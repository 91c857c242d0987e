using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;

namespace Belong.Domain.Tests.Duties;

/// <summary>What can no longer be mended is missed: it leaves the list of the day, is counted for ever, and is explained.</summary>
public class MissedTests
{
    [Theory]
    [InlineData("2016-12-09", DutyState.Overdue)]
    [InlineData("2016-12-10", DutyState.NeverMet)]
    [InlineData("2019-12-10", DutyState.NeverMet)]
    public void Notice_of_a_placement_is_missed_sixty_days_after_it_was_due_on_10_October(string day, DutyState state) =>
        Assert.Equal(state, Only<PlacementNoticeClock>(LookedAfterFrom("2016-10-03"), day).On(Day(day)));

    [Fact]
    public void After_how_many_days_is_the_councils_to_say()
    {
        var books = LookedAfterFrom("2016-10-03").Do(new ChangeSetting("placement-notice-lapses") { Value = "10", From = Day("2016-09-01"), Reason = "Agreed by the management team" }, "2016-10-03");
        Assert.Equal((DutyState.Overdue, DutyState.NeverMet), (Only<PlacementNoticeClock>(books, "2016-10-20").On(Day("2016-10-20")), Only<PlacementNoticeClock>(books, "2016-10-21").On(Day("2016-10-21"))));
    }

    [Fact]
    public void A_notice_given_late_is_late_and_no_more_missed()
    {
        var books = LookedAfterFrom("2016-10-03");
        var placement = books.Child(Id(1)).PlacementOn(Day("2016-10-03"))!.FactId;
        books.Do(new RecordFact(Id(1)) { Said = new PlacementNotice { Placement = placement, On = Day("2017-03-01"), Emergency = true, Told = "parents" } }, "2017-03-01");
        Assert.Equal(DutyState.MetLate, Only<PlacementNoticeClock>(books, "2017-03-02").On(Day("2017-03-02")));
    }

    [Fact]
    public void A_placement_plan_is_asked_for_as_long_as_the_child_lives_there() =>
        Assert.Equal(DutyState.Overdue, Only<PlacementPlanClock>(LookedAfterFrom("2016-10-03"), "2018-10-03").On(Day("2018-10-03")));

    [Fact]
    public void The_officer_need_not_be_told_of_a_move_once_the_next_review_has_been_held()
    {
        var books = LookedAfterFrom("2016-10-03").Reviewed("2016-10-24");
        books.Do(new MoveChild(Id(1)) { On = Day("2016-11-01"), Reason = "CARPL", Placement = new() { Code = "U6", Provider = "PR1" } }, "2016-11-01");
        Assert.Equal(DutyState.Overdue, Only<OfficerToldOfMoveClock>(books, "2017-01-16").On(Day("2017-01-16")));
        books.Reviewed("2017-01-16");
        var missed = Only<OfficerToldOfMoveClock>(books, "2017-01-17");
        Assert.Equal((DutyState.NeverMet, Day("2017-01-16")), (missed.On(Day("2017-01-17")), missed.StoppedOn!.Value));
    }

    [Fact]
    public void A_decision_that_a_later_review_found_undone_is_missed_and_one_that_is_not_due_goes_on()
    {
        var books = LookedAfterFrom("2016-10-03").Reviewed("2016-10-24");
        var review = books.Child(Id(1)).Reviews[0].FactId;
        books.Do(new DecideAtReview(Id(1)) { Review = review, What = "Life story work to begin", Owner = "Social worker", By = Day("2016-12-01") }, "2016-10-24")
            .Do(new DecideAtReview(Id(1)) { Review = review, What = "A school place", Owner = "Social worker", By = Day("2017-03-01") }, "2016-10-24")
            .Reviewed("2017-01-16");
        Assert.Equal(["A school place: Due", "Life story work to begin: NeverMet"], Of<DecisionClock>(books, "2017-01-17").Select(duty => $"{duty.What}: {duty.On(Day("2017-01-17"))}").Order());
    }

    [Fact]
    public void A_yearly_check_that_is_not_made_is_missed_each_year_and_asked_for_once()
    {
        var books = LookedAfterFrom("2016-10-03");
        Assert.Equal(["2017-10-03 Overdue"], States("2018-10-02"));
        Assert.Equal(["2017-10-03 NeverMet", "2018-10-03 Due"], States("2018-10-03"));
        books.Do(new RecordFact(Id(1)) { Said = new DentalCheck { On = Day("2020-01-15") } }, "2020-01-15");
        Assert.Equal(["2017-10-03 NeverMet", "2018-10-03 NeverMet", "2019-10-03 MetLate", "2021-01-15 Due"], States("2020-01-16"));
        Assert.Equal(4, Of<DentalClock>(books, "2020-01-16").Select(duty => duty.Key).Distinct().Count());

        IEnumerable<string> States(string day) => Of<DentalClock>(books, day).Select(duty => $"{duty.By:yyyy-MM-dd} {duty.On(Day(day))}");
    }

    [Fact]
    public void What_was_missed_is_listed_for_ninety_days_while_the_child_is_in_care_and_until_it_is_explained()
    {
        var books = LookedAfterFrom("2016-10-03");
        Assert.DoesNotContain("Notice of the placement", Missed(books, "2016-12-09"));
        Assert.Contains("Notice of the placement", Missed(books, "2016-12-10"));
        Assert.Contains("Notice of the placement", Missed(books, "2017-03-09"));
        Assert.DoesNotContain("Notice of the placement", Missed(books, "2017-03-10"));

        Explain(books, Only<PlacementNoticeClock>(books, "2017-01-10"), "2017-01-10");
        Assert.Contains("Notice of the placement", Missed(books, "2017-01-10"));
        Answer(books, true, "2017-01-12");
        Assert.DoesNotContain("Notice of the placement", Missed(books, "2017-01-12"));
        var duty = Only<PlacementNoticeClock>(books, "2017-01-12");
        Assert.Equal((DutyState.NeverMet, "capacity"), (duty.On(Day("2017-01-12")), duty.Explained!.Fact.Reason));
    }

    [Fact]
    public void An_accepted_reason_ends_what_could_still_be_done_and_one_sent_back_does_not()
    {
        var books = LookedAfterFrom("2016-10-03");
        Explain(books, Only<PlacementPlanClock>(books, "2016-11-01"), "2016-11-01");
        Assert.Equal(DutyState.Overdue, Only<PlacementPlanClock>(books, "2016-11-01").On(Day("2016-11-01")));
        Answer(books, false, "2016-11-02");
        Assert.Equal(DutyState.Overdue, Only<PlacementPlanClock>(books, "2016-11-02").On(Day("2016-11-02")));
        Explain(books, Only<PlacementPlanClock>(books, "2016-11-03"), "2016-11-03");
        Answer(books, true, "2016-11-04");
        Assert.Equal(DutyState.NeverMet, Only<PlacementPlanClock>(books, "2016-11-04").On(Day("2016-11-04")));

        // Thought better of, the task is asked again, and what was accepted stays in the history.
        var accepted = books.Child(Id(1)).Facts<DutyExplained>().Single(each => each.Fact.Accepted == true);
        books.As("m-001").Do(new AnswerExplanations { Explanations = [new(Id(1), accepted.FactId)], Accepts = false, Answer = "The carers will sign after all" }, "2016-11-07");
        Assert.Equal(DutyState.Overdue, Only<PlacementPlanClock>(books, "2016-11-07").On(Day("2016-11-07")));
        Assert.Contains(books.Child(Id(1)).Line(accepted.FactId).OfType<Entry<DutyExplained>>(), each => each.Fact.Accepted == true);
    }

    [Fact]
    public void Who_may_accept_reasons_answers_for_their_own_at_once()
    {
        var books = LookedAfterFrom("2016-10-03");
        books.Do(new ExplainDuties { Duties = [new(Id(1), Only<PlacementPlanClock>(books, "2016-11-01").Key)], Reason = "refused", Words = "The carers would not sign", Accepts = true }, "2016-11-01");
        Assert.Equal("Placement plan, due 10 October 2016, was not done: the child, parent or carer refused. The carers would not sign. Accepted", books.Child(Id(1)).Facts<DutyExplained>()[0].Fact.InWords);
        Assert.False(Only<PlacementPlanClock>(books, "2016-11-01").IsOpen);
    }

    [Fact]
    public void What_may_harm_a_child_is_not_explained_away_while_it_can_still_be_done()
    {
        var books = LookedAfterFrom("2016-10-03").Do(new RecordFact(Id(1)) { Said = new Visit { On = Day("2016-10-07"), Seen = true, Alone = true } }, "2016-10-07");
        var visit = Of<VisitClock>(books, "2017-01-10").Single(duty => duty.IsOpen);
        Assert.Equal("Visit, due 18 November 2016, can still be done, and a child may come to harm without it: do it", Why(books, new ExplainDuties { Duties = [new(Id(1), visit.Key)], Reason = "refused", Words = "So" }, "2017-01-10"));
    }

    [Fact]
    public void A_reason_explains_the_day_it_was_given_for_and_no_other()
    {
        var books = LookedAfterFrom("2016-10-03").Reviewed("2016-10-24");
        var review = books.Child(Id(1)).Reviews[0].FactId;
        books.Do(new DecideAtReview(Id(1)) { Review = review, What = "A school place", Owner = "Social worker", By = Day("2016-12-01") }, "2016-10-24");
        Explain(books, Only<DecisionClock>(books, "2016-12-05"), "2016-12-05");
        Answer(books, true, "2016-12-06");
        Assert.Equal(DutyState.NeverMet, Only<DecisionClock>(books, "2016-12-06").On(Day("2016-12-06")));
        var decision = books.Child(Id(1)).Facts<Decision>()[0];
        books.Do(new CorrectFact(Id(1), decision.FactId) { Right = decision.Fact with { By = Day("2016-12-20") }, Reason = "The date was wrong" }, "2016-12-07");
        Assert.Equal(DutyState.Due, Only<DecisionClock>(books, "2016-12-07").On(Day("2016-12-07")));
    }

    [Fact]
    public void Half_way_to_a_review_that_no_birthday_lets_come_is_not_missed_before_its_day()
    {
        var books = LookedAfterFrom("2016-10-03", born: "1999-06-10").Reviewed("2016-10-24", "2017-01-16");
        Assert.DoesNotContain(books.Child(Id(1)).MissedDuties(Terms.Of(books.County, Day("2017-02-01"))), duty => duty.By >= Day("2017-02-01"));
    }

    [Fact]
    public void What_cannot_be_explained_or_accepted_is_refused_in_words()
    {
        var books = LookedAfterFrom("2016-10-03");
        var plan = Only<PlacementPlanClock>(books, "2016-10-10").Key;
        Assert.Equal("One of these tasks is not late, or has been done: look at the list again", Why(books, new ExplainDuties { Duties = [new(Id(1), plan)], Reason = "refused", Words = "So" }, "2016-10-10"));
        Assert.Equal("One of these tasks is not late, or has been done: look at the list again", Why(books, new ExplainDuties { Duties = [new(Id(1), "Nothing/0")], Reason = "refused", Words = "So" }, "2016-11-10"));
        Assert.Equal("One of these tasks is not late, or has been done: look at the list again", Why(books, new ExplainDuties { Duties = [new(Id(9), plan)], Reason = "refused", Words = "So" }, "2016-11-10"));
        Assert.Equal("Select why these were not done; Enter what happened", Why(books, new ExplainDuties { Duties = [new(Id(1), plan)], Reason = "lazy", Words = " " }, "2016-11-10"));
        Explain(books, Only<PlacementPlanClock>(books, "2016-11-10"), "2016-11-10");
        Assert.Equal("Placement plan, due 10 October 2016, has been explained already", Why(books, new ExplainDuties { Duties = [new(Id(1), plan)], Reason = "refused", Words = "So" }, "2016-11-10"));

        var said = books.Child(Id(1)).Facts<DutyExplained>()[0].FactId;
        Assert.Equal("Somebody else must accept your own reasons", Why(books, new AnswerExplanations { Explanations = [new(Id(1), said)], Accepts = true }, "2016-11-11"));
        Assert.Equal("Enter what is still to be done", Why(books.As("m-001"), new AnswerExplanations { Explanations = [new(Id(1), said)], Accepts = false }, "2016-11-11"));
        Answer(books, true, "2016-11-11");
        Assert.Equal("One of these has been answered already: look at the list again", Why(books.As("m-001"), new AnswerExplanations { Explanations = [new(Id(1), said)], Accepts = true }, "2016-11-11"));
    }

    private static string Why(Books books, Act act, string day) => string.Join("; ", books.Try(act, day).Problems.Select(problem => problem.Words));

    private static void Explain(Books books, Duty duty, string day) =>
        books.As("sw-1").Do(new ExplainDuties { Duties = [new(Id(1), duty.Key)], Reason = "capacity", Words = "Nobody was in post" }, day);

    private static void Answer(Books books, bool accepts, string day) => books.As("m-001").Do(new AnswerExplanations
    {
        Explanations = [new(Id(1), books.Child(Id(1)).Facts<DutyExplained>().Last(each => each.Fact.Waits).FactId)],
        Accepts = accepts,
        Answer = accepts ? "" : "Still to be done",
    }, day);

    private static Duty Only<TClock>(Books books, string day)
        where TClock : Clock => Assert.Single(Of<TClock>(books, day));

    private static System.Collections.Immutable.ImmutableArray<Duty> Of<TClock>(Books books, string day)
        where TClock : Clock => books.Child(Id(1)).Duties<TClock>(Terms.Of(books.County, Day(day)));

    private static IEnumerable<string> Missed(Books books, string day) => OwedInCounty.Of(books.County, Terms.Of(books.County, Day(day))).Missed.Select(owed => owed.Duty.What);
}
