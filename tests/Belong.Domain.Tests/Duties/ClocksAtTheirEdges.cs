using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;

namespace Belong.Domain.Tests.Duties;

/// <summary>Where one duty ends and the next begins: what meets which, what stays stopped, what is known of.</summary>
public class ClocksAtTheirEdges
{
    [Fact]
    public void One_notice_is_of_one_move()
    {
        var books = LookedAfterFrom("2016-10-03");
        Move(books, "2017-03-01");
        books.Do(new RecordFact(Id(1)) { Said = new ServiceTold { Of = "move", On = Day("2017-03-03") } }, "2017-03-03");
        Move(books, "2017-03-10");
        var told = Of<OfficerToldOfMoveClock>(books, "2017-03-20");
        Assert.Equal([DutyState.MetOnTime, DutyState.Overdue], told.Select(duty => duty.On(Day("2017-03-20"))));
    }

    [Fact]
    public void A_notice_of_a_former_time_in_care_is_not_one_of_the_next()
    {
        var books = LookedAfterFrom("2016-10-03", until: "2016-10-06");
        books.Do(new RecordFact(Id(1)) { Said = new ServiceTold { Of = "looked-after", On = Day("2016-10-04") } }, "2016-10-06")
            .Do(new StartLookingAfter(Id(1)) { On = Day("2016-10-12"), Need = "N1", LegalStatus = "V2" }, "2016-10-12");
        Assert.Equal([DutyState.MetOnTime, DutyState.Overdue], Of<ServiceToldClock>(books, "2016-10-20").Select(duty => duty.On(Day("2016-10-20"))));
    }

    [Fact]
    public void A_decision_that_the_end_of_care_stopped_stays_stopped_when_the_child_comes_back()
    {
        var books = Decided(LookedAfterFrom("2016-01-04", born: "2009-05-06").Reviewed("2016-01-29"), "2016-09-01");
        books.Do(new StopLookingAfter(Id(1)) { On = Day("2016-06-01"), Reason = "E4A" }, "2016-06-01")
            .Do(new StartLookingAfter(Id(1)) { On = Day("2017-12-01"), Need = "N1", LegalStatus = "V2" }, "2017-12-01");
        Assert.Equal(DutyState.NoLongerRequired, Assert.Single(Of<DecisionClock>(books, "2017-12-20")).On(Day("2017-12-20")));
    }

    [Fact]
    public void Putting_a_decisions_words_right_leaves_the_duty_the_same_one()
    {
        var books = Decided(LookedAfterFrom("2016-01-04", born: "2009-05-06").Reviewed("2016-01-29"), "2016-09-01");
        var before = Assert.Single(Of<DecisionClock>(books, "2016-02-01")).Key;
        var decision = books.Child(Id(1)).Facts<Decision>()[0];
        books.Do(new CorrectFact(Id(1), decision.FactId) { Right = decision.Fact with { What = "Speech therapy" }, Reason = "A slip" }, "2016-02-02");
        Assert.Equal(before, Assert.Single(Of<DecisionClock>(books, "2016-02-02")).Key);
    }

    [Fact]
    public void Putting_an_earlier_review_right_does_not_hold_the_next_one_planned()
    {
        var books = LookedAfterFrom("2016-10-03").Reviewed("2016-10-28");
        books.Do(new PlanReview(Id(1)) { On = Day("2016-11-20"), Kind = "additional", ChildsWishes = "At home" }, "2016-11-01");
        var review = books.Child(Id(1)).Reviews[0];
        books.Do(new CorrectFact(Id(1), review.FactId) { Right = review.Fact with { Participation = "PN6" }, Reason = "The minutes say so" }, "2016-11-02");
        Assert.Equal(Day("2016-11-20"), books.Child(Id(1)).NextReview!.On);
    }

    [Fact]
    public void A_review_held_early_without_report_and_contact_was_held_without_them()
    {
        var books = LookedAfterFrom("2016-10-03").Reviewed("2016-10-28");
        books.Do(new PlanReview(Id(1)) { On = Day("2017-01-20"), Kind = "subsequent", ChildsWishes = "At home" }, "2016-12-01")
            .Do(new RecordReview(Id(1)) { HeldOn = Day("2017-01-09"), Participation = "PN1", Planned = books.Child(Id(1)).NextReview!.Id }, "2017-01-09");
        Assert.Equal((Day("2017-01-04"), DutyState.NeverMet), Last<PreMeetingReportClock>(books, "2017-01-20"));
        Assert.Equal((Day("2017-01-08"), DutyState.NeverMet), Last<ContactBeforeReviewClock>(books, "2017-01-20"));
    }

    [Fact]
    public void What_is_recorded_here_only_since_a_day_is_owed_from_that_day_at_most()
    {
        var books = LookedAfterFrom("2015-01-05", born: "2009-05-06");
        Since(books, "reviews", "2016-04-01");
        Since(books, "health assessments", "2016-04-01");
        var review = Assert.Single(Of<ReviewClock>(books, "2017-06-01"));
        Assert.Equal((Day("2016-10-01"), DutyState.Overdue), (review.By, review.On(Day("2017-06-01"))));
        Assert.Contains("at most six months after 1 April 2016, from when reviews are known", review.Why, StringComparison.Ordinal);
        Assert.Equal(Day("2017-04-01"), Assert.Single(Of<ReviewHealthAssessmentClock>(books, "2017-06-01")).By);
    }

    [Fact]
    public void After_a_placement_for_adoption_that_did_not_last_a_review_is_due_within_42_days_and_then_every_six_months()
    {
        var books = LookedAfterFrom("2016-10-03").Reviewed("2016-10-28");
        books.Do(new RecordLegalStatus(Id(1)) { From = Day("2017-01-09"), Code = "E1" }, "2017-01-09");
        Move(books, "2017-05-12", "A6");
        books.Reviewed("2017-06-05", "2017-08-30");
        Move(books, "2017-10-01");
        Assert.Equal(Day("2017-11-12"), Of<ReviewClock>(books, "2017-10-02").Single(duty => duty.IsOpen).By);
        books.Reviewed("2017-11-08");
        Assert.Equal(Day("2018-05-08"), Of<ReviewClock>(books, "2017-11-09").Single(duty => duty.IsOpen).By);
    }

    [Fact]
    public void Placed_for_adoption_twice_each_placement_has_its_own_review_to_come()
    {
        var books = LookedAfterFrom("2016-10-03").Reviewed("2016-10-28");
        books.Do(new RecordLegalStatus(Id(1)) { From = Day("2017-01-09"), Code = "E1" }, "2017-01-09");
        Move(books, "2017-05-12", "A6");
        books.Reviewed("2017-06-05");
        Move(books, "2017-10-01");
        Move(books, "2018-03-01", "A6");
        var duties = Of<ReviewClock>(books, "2018-03-02");
        Assert.Equal(2, duties.Count(duty => duty.What == "First review after placement for adoption"));
        Assert.Equal(duties.Count, duties.Select(duty => duty.Key).Distinct().Count());
    }

    [Fact]
    public void Placed_for_adoption_with_the_foster_carers_visits_are_weekly_until_the_first_review_since()
    {
        var books = LookedAfterFrom("2016-10-03").Reviewed("2016-10-28");
        books.Do(new RecordLegalStatus(Id(1)) { From = Day("2017-01-09"), Code = "E1" }, "2017-01-09");
        books.Do(new RecordFact(Id(1)) { Said = new Visit { On = Day("2017-05-10"), Seen = true, Alone = true } }, "2017-05-10");
        books.Do(new MoveChild(Id(1)) { On = Day("2017-05-12"), Reason = "PLACE", Placement = new() { Code = "A5", Provider = "PR1", SameCarers = true } }, "2017-05-12");
        Assert.Equal(Day("2017-05-19"), Of<VisitClock>(books, "2017-05-13").Single(duty => duty.IsOpen).By);
        books.Do(new RecordFact(Id(1)) { Said = new Visit { On = Day("2017-05-19"), Seen = true, Alone = true } }, "2017-05-19");
        Assert.Equal(Day("2017-05-26"), Of<VisitClock>(books, "2017-05-20").Single(duty => duty.IsOpen).By);
        books.Reviewed("2017-05-24");
        Assert.Equal(Day("2017-06-30"), Of<VisitClock>(books, "2017-05-25").Single(duty => duty.IsOpen).By); // 42 days, until a review decides otherwise
    }

    [Fact]
    public void An_emergency_protection_order_is_counted_from_police_protection_and_extended_once()
    {
        var books = new Books().Do(Opened(Id(1)), "2017-01-06").Do(new StartLookingAfter(Id(1)) { On = Day("2017-01-06"), Need = "N1", LegalStatus = "L1" }, "2017-01-06");
        Assert.True(books.Try(new RecordLegalStatus(Id(1)) { From = Day("2017-01-09"), Code = "L2", ExpiresOn = Day("2017-01-16") }, "2017-01-09").Refused);
        books.Do(new RecordLegalStatus(Id(1)) { From = Day("2017-01-09"), Code = "L2", ExpiresOn = Day("2017-01-13") }, "2017-01-09");
        var order = books.Child(Id(1)).Facts<LegalStatus>().Last().FactId;
        books.Do(new ExtendOrder(Id(1)) { Order = order, Until = Day("2017-01-16") }, "2017-01-12");
        Assert.Equal("It has been extended already, and can be only once", books.Try(new ExtendOrder(Id(1)) { Order = order, Until = Day("2017-01-20") }, "2017-01-13").Problems[0].Words);
    }

    private static IReadOnlyList<Duty> Of<TClock>(Books books, string on)
        where TClock : Clock<ChildRecord> => [.. books.Child(Id(1)).Duties<TClock>(Terms.Of(books.County, Day(on)))];

    private static (DateOnly? By, DutyState State) Last<TClock>(Books books, string on)
        where TClock : Clock<ChildRecord> => Of<TClock>(books, on)[^1] is var duty ? (duty.By, duty.On(Day(on))) : default;

    private static void Since(Books books, string what, string from) => books.Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new RecordedSince { What = what, From = Day(from) } }, from);

    private static Books Decided(Books books, string by) => books.Do(new DecideAtReview(Id(1)) { Review = books.Child(Id(1)).Reviews[0].FactId, What = "Speach therapy", Owner = "Social worker", By = Day(by) }, books.Child(Id(1)).Reviews[0].Fact.HeldOn.ToString("yyyy-MM-dd"));

    private static void Move(Books books, string on, string code = "U6") =>
        books.Do(new MoveChild(Id(1)) { On = Day(on), Placement = new() { Code = code, Provider = "PR1", Home = $"Home from {on}", Postcode = "AA1 1AA", HomePostcode = "AA2 2AA" }, Reason = "CARPL" }, on);
}
