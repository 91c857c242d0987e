using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;

namespace Belong.Domain.Tests.Duties;

/// <summary>Every worked example of the rulebook, sections 1 to 5, that the clock of reviews has not in tests of its own.</summary>
public class WorkedExamples
{
    [Theory]
    [InlineData("2016-10-07", "2016-10-11")]
    [InlineData("2016-12-23", "2016-12-29")]
    [InlineData("2017-04-03", "2017-04-05")]
    public void The_reviewing_service_is_told_within_two_working_days(string from, string by) =>
        Assert.Equal(Day(by), Open<ServiceToldClock>(LookedAfterFrom(from)).By);

    [Theory]
    [InlineData("2016-10-03", "2016-10-10")]
    [InlineData("2016-12-20", "2016-12-29")]
    [InlineData("2017-04-12", "2017-04-21")]
    public void A_reviewing_officer_is_allocated_within_five_working_days(string from, string by) =>
        Assert.Equal(Day(by), Open<OfficerAllocatedClock>(LookedAfterFrom(from)).By);

    [Theory]
    [InlineData("2016-11-03", "2016-10-31")]
    [InlineData("2017-01-03", "2016-12-28")]
    [InlineData("2017-04-18", "2017-04-11")]
    public void The_report_is_there_three_working_days_before_the_review(string review, string by) =>
        Assert.Equal(Day(by), Open<PreMeetingReportClock>(Planned(LookedAfterFrom("2016-10-03"), review)).By);

    [Theory]
    [InlineData("2017-01-27", "2017-04-27")]
    [InlineData("2016-08-31", "2016-11-30")]
    [InlineData("2017-04-10", "2017-07-10")]
    public void The_midway_check_is_due_half_way_to_the_next_review(string last, string by)
    {
        var books = LookedAfterFrom("2016-01-04", born: "2009-03-03").Reviewed("2016-01-29", "2016-04-20");
        Assert.Equal(Day(by), Open<MidwayClock>(books.Reviewed(last)).By);
    }

    [Theory]
    [InlineData("2016-11-03", "2016-11-10", "2016-11-24", "2016-12-01")]
    [InlineData("2016-12-22", "2017-01-03", "2017-01-17", "2017-01-24")]
    [InlineData("2017-04-11", "2017-04-20", "2017-05-05", "2017-05-12")]
    public void Decisions_go_out_in_five_working_days_the_record_is_written_in_fifteen_and_sent_in_twenty(string held, string decisions, string written, string sent)
    {
        var duties = All<AfterReviewClock>(LookedAfterFrom("2016-10-03").Reviewed(held));
        Assert.Equal([Day(decisions), Day(written), Day(sent)], duties.Select(duty => duty.By!.Value));
    }

    [Theory]
    [InlineData("2016-11-03", "2016-11-10")]
    [InlineData("2016-12-22", "2017-01-03")]
    [InlineData("2017-04-11", "2017-04-20")]
    public void The_manager_answers_within_five_working_days_of_receiving_them_and_otherwise_they_stand(string sent, string by)
    {
        var books = LookedAfterFrom("2016-10-03").Reviewed(sent);
        books.Do(new RecordFact(Id(1)) { Said = new DecisionsSent { Review = books.Child(Id(1)).Reviews[0].FactId, On = Day(sent) } }, sent);
        var answer = All<AfterReviewClock>(books).Single(duty => duty.What == "Answer the decisions");
        Assert.Equal(Day(by), answer.By);
        Assert.Equal(DutyState.NoLongerRequired, answer.On(Day("2017-08-01")));
    }

    [Theory]
    [InlineData("2017-03-01", "2017-03-29")]
    [InlineData("2016-12-15", "2017-01-17")]
    [InlineData("2017-04-03", "2017-05-04")]
    public void A_dispute_is_settled_within_twenty_working_days_of_becoming_formal(string formal, string by)
    {
        var books = Disputed(LookedAfterFrom("2016-10-03"), formal);
        books.Do(new EscalateDispute(Id(1)) { Dispute = books.Child(Id(1)).Disputes[0].Id, On = Day(formal), Reason = "No answer" }, formal);
        Assert.Equal(Day(by), All<DisputeClock>(books).Single(duty => duty.What == "Settle the dispute").By);
    }

    [Theory]
    [InlineData("2017-03-20", "2017-04-19")]
    [InlineData("2016-12-21", "2017-01-23")]
    public void An_adjourned_review_is_completed_within_twenty_working_days(string opened, string by)
    {
        var books = Planned(LookedAfterFrom("2016-12-01"), opened);
        books.Do(new RecordFact(Id(1)) { Said = new Adjournment { Review = books.Child(Id(1)).PlannedReviews[0].Id, OpenedOn = Day(opened), Reason = "The school was not there" } }, opened);
        Assert.Equal(Day(by), Open<AdjournmentClock>(books).By);
        var late = All<AdjournmentClock>(books.Do(new RecordReview(Id(1)) { HeldOn = Day(by).AddDays(1), Participation = "PN1", OpenedOn = Day(opened) }, Day(by).AddDays(1).ToString("yyyy-MM-dd")))[0];
        Assert.Equal(DutyState.MetLate, late.On(Day("2017-08-01")));
    }

    [Theory]
    [InlineData("2016-10-03", "2016-10-10")]
    [InlineData("2016-12-21", "2016-12-28")] // bank holidays do not extend it
    public void The_first_visit_is_due_within_a_week_of_the_placement(string from, string by) =>
        Assert.Equal(Day(by), Open<VisitClock>(LookedAfterFrom(from)).By);

    [Fact]
    public void In_the_first_year_visits_are_at_most_six_weeks_apart() =>
        Assert.Equal(Day("2016-11-18"), Open<VisitClock>(Visited(LookedAfterFrom("2016-10-03"), "2016-10-07")).By);

    [Fact]
    public void After_the_first_year_of_a_placement_to_last_they_are_at_most_three_months_apart()
    {
        var books = LongTerm("2015-06-01");
        Assert.Equal(Day("2017-04-10"), Open<VisitClock>(Visited(books, "2017-01-10")).By);
        books.Do(new RecordFact(Id(1)) { Said = new PlacementToLast { Placement = Placement(books), On = Day("2017-01-15"), FewerVisits = true } }, "2017-01-15");
        Assert.Equal(Day("2017-08-20"), Open<VisitClock>(Visited(books, "2017-02-20"), "2017-03-01").By); // the child agrees to fewer: six months
    }

    [Fact]
    public void After_the_first_year_of_any_other_placement_they_stay_at_six_weeks() =>
        Assert.Equal(Day("2017-02-21"), Open<VisitClock>(Visited(LookedAfterFrom("2015-06-01"), "2017-01-10"), "2017-01-20").By);

    [Fact]
    public void Under_temporary_approval_visits_are_weekly_until_the_first_review_and_then_every_four_weeks()
    {
        var books = LookedAfterFrom("2017-03-06");
        books.Do(new RecordFact(Id(1)) { Said = new TemporaryApproval { Placement = Placement(books), From = Day("2017-03-06") } }, "2017-03-06");
        Visited(books, "2017-03-13", "2017-03-20", "2017-03-27");
        Assert.Equal(Day("2017-04-03"), Open<VisitClock>(books, "2017-03-27").By);
        Assert.Equal(Day("2017-04-24"), Open<VisitClock>(books.Reviewed("2017-03-28"), "2017-03-28").By);
    }

    [Fact]
    public void A_care_order_at_home_asks_for_a_visit_within_a_week_of_the_order_and_then_every_six_weeks()
    {
        var books = AtHome("2017-01-09", "C1");
        books.Do(new RecordLegalStatus(Id(1)) { From = Day("2017-02-14"), Code = "C2" }, "2017-02-14");
        Visited(books, "2017-01-16", "2017-01-23", "2017-01-30", "2017-02-06", "2017-02-13");
        Assert.Equal(Day("2017-02-21"), Open<VisitClock>(books, "2017-02-14").By);
        Assert.Equal(Day("2017-04-03"), Open<VisitClock>(Visited(books, "2017-02-20"), "2017-02-21").By);
    }

    [Fact]
    public void Placed_at_once_with_a_parent_under_a_care_order_a_child_is_seen_weekly_until_the_first_review() =>
        Assert.Equal(Day("2017-01-23"), Open<VisitClock>(Visited(AtHome("2017-01-09", "C2"), "2017-01-16"), "2017-01-17").By);

    [Fact]
    public void With_a_parent_under_an_interim_order_visits_are_weekly_until_the_first_review()
    {
        var books = Visited(AtHome("2017-01-09", "C1"), "2017-01-16");
        Assert.Equal(Day("2017-01-23"), Open<VisitClock>(books, "2017-01-17").By);
        Assert.Contains("28(4)", Open<VisitClock>(books, "2017-01-17").Rule.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Placed_for_adoption_visits_are_weekly_until_the_first_review_and_then_as_the_review_decides()
    {
        var books = LookedAfterFrom("2016-06-06").Reviewed("2016-06-30");
        books.Do(new MoveChild(Id(1)) { On = Day("2017-05-12"), Reason = "CARPL", Placement = new() { Code = "A6", Provider = "PR1" } }, "2017-05-12");
        Visited(books, "2017-05-18", "2017-05-25", "2017-06-01");
        Assert.Equal(Day("2017-06-08"), Open<VisitClock>(books, "2017-06-02").By);
        books.Reviewed("2017-06-07").Do(new RecordFact(Id(1)) { Said = new VisitsAgreed { From = Day("2017-06-07"), Days = 28, Agreed = "The review" } }, "2017-06-07");
        Assert.Equal(Day("2017-06-29"), Open<VisitClock>(books, "2017-06-08").By);
    }

    [Fact]
    public void A_new_placement_begins_anew_and_a_change_of_legal_status_does_not()
    {
        var books = Visited(LookedAfterFrom("2016-10-03"), "2016-10-07");
        books.Do(new RecordLegalStatus(Id(1)) { From = Day("2016-10-20"), Code = "C1" }, "2016-10-20");
        Assert.Equal(Day("2016-11-18"), Open<VisitClock>(books, "2016-10-21").By);
        books.Do(new MoveChild(Id(1)) { On = Day("2016-11-01"), Reason = "CARPL", Placement = new() { Code = "U6", Provider = "PR1" } }, "2016-11-01");
        Assert.Equal(Day("2016-11-08"), Open<VisitClock>(books, "2016-11-02").By);
    }

    [Fact]
    public void A_visit_at_which_the_child_was_not_seen_meets_nothing()
    {
        var books = LookedAfterFrom("2016-10-03");
        books.Do(new RecordFact(Id(1)) { Said = new Visit { On = Day("2016-10-07"), Seen = false, WhyNot = "Nobody opened" } }, "2016-10-07");
        Assert.Equal(Day("2016-10-10"), Open<VisitClock>(books).By);
    }

    [Theory]
    [InlineData("2016-10-03", "2016-10-17")]
    [InlineData("2016-12-20", "2017-01-06")]
    [InlineData("2017-04-13", "2017-05-02")]
    public void The_care_plan_is_prepared_within_ten_working_days(string from, string by) =>
        Assert.Equal(Day(by), Open<CarePlanClock>(LookedAfterFrom(from)).By);

    [Theory]
    [InlineData("2016-10-03", "2016-10-10")]
    [InlineData("2016-12-23", "2017-01-04")]
    [InlineData("2017-04-13", "2017-04-24")]
    public void The_placement_plan_and_the_notice_of_an_emergency_come_within_five_working_days(string from, string by)
    {
        Assert.Equal(Day(by), Open<PlacementPlanClock>(LookedAfterFrom(from)).By);
        Assert.Equal(Day(by), Open<PlacementNoticeClock>(LookedAfterFrom(from), by).By);
        Assert.Equal(Day(by), Open<DelegatedAuthorityClock>(LookedAfterFrom(from)).By);
    }

    [Fact]
    public void Notice_of_a_planned_placement_comes_before_it()
    {
        var books = LookedAfterFrom("2016-10-03");
        books.Do(new MoveChild(Id(1)) { On = Day("2016-11-01"), Reason = "CARPL", Placement = new() { Code = "U6", Provider = "PR1", Planned = true } }, "2016-11-01");
        Assert.Equal(Day("2016-11-01"), All<PlacementNoticeClock>(books)[1].By);
    }

    [Theory]
    [InlineData("adjoining", "Nominated officer’s approval out of area")]
    [InlineData("distance", "Director’s approval at a distance")]
    public void Out_of_area_somebody_above_approves(string area, string what)
    {
        var books = LookedAfterFrom("2016-10-03");
        books.Do(new MoveChild(Id(1)) { On = Day("2016-11-01"), Reason = "CARPL", Placement = new() { Code = "K2", Provider = "PR4", Area = area } }, "2016-11-01");
        Assert.Equal(what, Open<OutOfAreaClock>(books).What);
        var nominated = books.Try(new RecordFact(Id(1)) { Said = new OutOfAreaApproval { Placement = Placement(books), On = Day("2016-10-31"), Approver = "nominated" } }, "2016-11-01");
        Assert.Equal(area == "distance", nominated.Refused);
    }

    [Theory]
    [InlineData("2016-12-05", "2016-12-13")]
    [InlineData("2016-12-23", "2017-01-05")]
    [InlineData("2017-04-12", "2017-04-24")]
    public void Outside_a_carers_terms_a_child_stays_no_longer_than_six_working_days(string from, string by)
    {
        var books = LookedAfterFrom(from);
        books.Do(new RecordFact(Id(1)) { Said = new OutsideTerms { Placement = Placement(books), From = Day(from) } }, from);
        Assert.Equal(Day(by), Open<OutsideTermsClock>(books).By);
    }

    [Fact]
    public void A_parent_with_whom_a_child_was_placed_at_once_is_assessed_in_ten_working_days_and_the_placement_decided_again_in_ten_more()
    {
        var books = AtHome("2017-03-06", "C2");
        Assert.Equal(Day("2017-03-20"), Open<ParentAssessmentClock>(books).By);
        books.Do(new RecordFact(Id(1)) { Said = new ParentAssessment { Placement = Placement(books), On = Day("2017-03-15") } }, "2017-03-15");
        Assert.Equal(Day("2017-03-29"), Open<ParentAssessmentClock>(books).By);
    }

    [Theory]
    [InlineData("T1", "2017-03-01", "2017-04-12", true)] // 42 days
    [InlineData("T1", "2017-03-01", "2017-04-13", false)]
    [InlineData("T4", "2017-03-01", "2017-03-08", true)]
    [InlineData("T4", "2017-03-01", "2017-03-09", false)] // 8 days
    [InlineData("T3", "2017-03-01", "2017-03-22", true)]
    public void A_temporary_placement_has_its_limit(string code, string from, string back, bool onTime)
    {
        var books = LookedAfterFrom("2016-10-03");
        books.Do(new MoveChild(Id(1)) { On = Day(from), Placement = new() { Code = code } }, from);
        books.Do(new MoveChild(Id(1)) { On = Day(back), Placement = new() { Code = "U6", Provider = "PR1", Postcode = "AA1 1AA" } }, back);
        Assert.Equal(onTime, Assert.Single(All<TemporaryPlacementClock>(books)).OnTime);
    }

    [Theory]
    [InlineData("2016-10-03", "2016-10-31")]
    [InlineData("2016-12-12", "2017-01-12")]
    [InlineData("2017-04-03", "2017-05-04")]
    public void The_initial_health_assessment_is_due_in_twenty_working_days(string from, string by) =>
        Assert.Equal(Day(by), Open<InitialHealthAssessmentClock>(LookedAfterFrom(from)).By);

    [Theory]
    [InlineData("2014-06-01", "2016-10-31", "2017-04-30")]
    [InlineData("2014-06-01", "2016-08-31", "2017-02-28")]
    [InlineData("2009-03-03", "2016-11-15", "2017-11-15")]
    [InlineData("2009-03-03", "2016-02-29", "2017-02-28")]
    [InlineData("2012-03-01", "2017-01-10", "2018-01-10")] // six months would lead past the fifth birthday
    public void Health_is_assessed_again_every_six_months_before_five_and_every_twelve_after(string born, string last, string by)
    {
        var books = LookedAfterFrom("2016-01-04", born: born);
        books.Do(new RecordHealthAssessment(Id(1)) { HeldOn = Day(last) }, last);
        Assert.Equal(Day(by), Open<ReviewHealthAssessmentClock>(books).By);
    }

    [Theory]
    [InlineData("2016-10-03", "2016-10-17")]
    [InlineData("2016-12-12", "2016-12-28")]
    [InlineData("2017-04-05", "2017-04-21")]
    public void The_education_plan_is_begun_in_ten_working_days(string from, string by) =>
        Assert.Equal(Day(by), Open<EducationPlanClock>(LookedAfterFrom(from, born: "2009-03-03")).By);

    [Fact]
    public void The_education_plan_is_reviewed_in_each_term_through_which_the_child_is_in_care()
    {
        var books = LookedAfterFrom("2016-10-03", born: "2009-03-03");
        books.Do(new RecordFact(Id(1)) { Said = new PersonalEducationPlan { On = Day("2017-02-08"), Kind = "review" } }, "2017-02-08");
        var terms = All<EducationTermClock>(books, "2017-08-01");
        Assert.Equal([Day("2017-03-31"), Day("2017-07-22")], terms.Select(term => term.By!.Value)); // in care only from October: autumn is not whole
        Assert.Equal([DutyState.MetOnTime, DutyState.Overdue], terms.Select(term => term.On(Day("2017-08-01"))));
    }

    [Fact]
    public void A_year_after_the_last_check_teeth_are_looked_at_again()
    {
        var books = LookedAfterFrom("2016-01-04");
        books.Do(new RecordHealthAssessment(Id(1)) { HeldOn = Day("2016-04-10"), TeethCheckedOn = Day("2016-04-02"), ImmunisationsUpToDate = true, SdqScore = 12 }, "2016-04-10");
        Assert.Equal(Day("2017-04-02"), Open<DentalClock>(books).By);
        Assert.Equal(Day("2017-04-10"), Open<ImmunisationClock>(books).By);
    }

    [Theory]
    [InlineData("2017-03-03", "18:00", "2017-03-06", "18:00")]
    [InlineData("2017-04-13", "09:30", "2017-04-16", "09:30")] // Easter does not count for anything
    [InlineData("2016-12-24", "23:00", "2016-12-27", "23:00")]
    [InlineData("2017-03-25", "12:00", "2017-03-28", "13:00")] // the clocks went forward on the 26th
    public void A_return_interview_is_held_within_72_hours_as_they_pass(string returned, string at, string by, string byTime)
    {
        var duty = Open<ReturnInterviewClock>(BackOn(returned, at));
        Assert.Equal((Day(by), TimeOnly.Parse(byTime)), (duty.By!.Value, duty.ByTime!.Value));
    }

    [Fact]
    public void An_interview_at_the_minute_is_in_time_one_later_is_late_and_one_refused_is_no_breach()
    {
        Assert.Equal(DutyState.MetOnTime, Interviewed(new TimeOnly(18, 0)));
        Assert.Equal(DutyState.MetLate, Interviewed(new TimeOnly(18, 1)));
        var refused = BackOn("2017-03-03", "18:00");
        refused.Do(new RecordReturnInterview(Id(1)) { Missing = refused.Child(Id(1)).Facts<MissingEpisode>()[0].FactId, OfferedOn = Day("2017-03-05"), Accepted = false }, "2017-03-05");
        Assert.Equal(DutyState.NoLongerRequired, All<ReturnInterviewClock>(refused)[0].On(Day("2017-08-01")));

        static DutyState Interviewed(TimeOnly at)
        {
            var books = BackOn("2017-03-03", "18:00");
            books.Do(new RecordReturnInterview(Id(1)) { Missing = books.Child(Id(1)).Facts<MissingEpisode>()[0].FactId, OfferedOn = Day("2017-03-04"), Accepted = true, HeldOn = Day("2017-03-06"), HeldAt = at }, "2017-03-06");
            return All<ReturnInterviewClock>(books)[0].On(Day("2017-08-01"));
        }
    }

    [Fact]
    public void Police_protection_lasts_72_hours_and_an_emergency_order_eight_days_counted_from_it()
    {
        var books = Under("L1", "2017-01-06", new TimeOnly(21, 0));
        var police = Open<OrderExpiryClock>(books);
        Assert.Equal((Day("2017-01-09"), new TimeOnly(21, 0)), (police.By!.Value, police.ByTime!.Value));
        books.Do(new RecordLegalStatus(Id(1)) { From = Day("2017-01-09"), Code = "L2" }, "2017-01-09");
        Assert.Equal(Day("2017-01-13"), Open<OrderExpiryClock>(books).By);
    }

    [Fact]
    public void An_emergency_order_counts_its_first_day_and_may_be_extended_once_by_up_to_seven()
    {
        var books = Under("L2", "2017-01-09");
        Assert.Equal(Day("2017-01-16"), Open<OrderExpiryClock>(books).By);
        var order = books.Child(Id(1)).LegalStatusOn(Day("2017-01-10"))!.FactId;
        Assert.True(books.Try(new ExtendOrder(Id(1)) { Order = order, Until = Day("2017-01-24") }, "2017-01-16").Refused);
        books.Do(new ExtendOrder(Id(1)) { Order = order, Until = Day("2017-01-23") }, "2017-01-16");
        Assert.Equal(Day("2017-01-23"), Open<OrderExpiryClock>(books).By);
        Assert.True(books.Try(new ExtendOrder(Id(1)) { Order = order, Until = Day("2017-01-23") }, "2017-01-20").Refused);
    }

    [Theory]
    [InlineData("L3", "2017-01-15")] // seven days, the first counted
    [InlineData("C1", "2017-07-10")] // 26 weeks: the aim for proceedings
    public void Other_orders_run_out_too(string code, string by) => Assert.Equal(Day(by), Open<OrderExpiryClock>(Under(code, "2017-01-09")).By);

    [Fact]
    public void A_temporary_approval_runs_sixteen_weeks_and_once_eight_more()
    {
        var books = LookedAfterFrom("2017-03-06");
        books.Do(new RecordFact(Id(1)) { Said = new TemporaryApproval { Placement = Placement(books), From = Day("2017-03-06") } }, "2017-03-06");
        Assert.Equal(Day("2017-06-26"), Open<TemporaryApprovalClock>(books).By);
        var head = books.Child(Id(1)).Facts<TemporaryApproval>()[0];
        books.Do(new CorrectFact(Id(1), head.FactId) { Right = head.Fact with { ExtendedOn = Day("2017-06-20"), WhyExtended = "Panel on 3 August" }, Reason = "Extended" }, "2017-06-20");
        Assert.Equal(Day("2017-08-21"), Open<TemporaryApprovalClock>(books).By);
    }

    [Fact]
    public void A_series_of_short_breaks_is_reviewed_in_three_months_and_then_every_six()
    {
        var books = new Books().Do(Opened(Id(1)), "2017-01-03").Do(new StartLookingAfter(Id(1)) { On = Day("2017-01-03"), Need = "N2", LegalStatus = "V4" }, "2017-01-03");
        books.Do(new PlaceChild(Id(1)) { On = Day("2017-01-03"), Placement = new() { Code = "U6", Provider = "PR1" } }, "2017-01-03");
        Assert.Equal(Day("2017-04-03"), Open<ShortBreakReviewClock>(books).By);
        Assert.Empty(All<ReviewClock>(books));
        books.Do(new RecordFact(Id(1)) { Said = new VisitsAgreed { From = Day("2017-01-03"), Days = 60, Agreed = "The parents and the reviewing officer" } }, "2017-01-03");
        Assert.Equal(Day("2017-03-04"), Open<VisitClock>(books).By);
    }

    [Fact]
    public void In_long_term_fostering_some_reviews_need_no_meeting_but_one_a_year_does()
    {
        var books = LongTerm("2015-06-01").Reviewed("2015-06-26", "2015-09-24", "2016-03-21");
        books.Do(new RecordReview(Id(1)) { HeldOn = Day("2016-09-20"), Participation = "PN6", OnPapers = true }, "2016-09-20");
        Assert.Equal(Day("2017-03-21"), Open<ReviewMeetingClock>(books).By);
        Assert.Equal(Day("2017-03-20"), Open<ReviewClock>(books).By);
        Assert.True(LookedAfterFrom("2016-10-03").Try(new RecordReview(Id(1)) { HeldOn = Day("2016-10-20"), Participation = "PN1", OnPapers = true }, "2016-10-20").Refused);
    }

    [Fact]
    public void An_early_review_draws_the_date_forward_and_leaves_the_timetable_as_it_is()
    {
        var books = LookedAfterFrom("2016-10-03").Reviewed("2016-10-28");
        books.Do(new RecordFact(Id(1)) { Said = new EarlyReview { On = Day("2016-11-10"), Ground = "custody", Before = Day("2016-12-01") } }, "2016-11-10");
        Assert.Equal(Day("2016-11-30"), Open<EarlyReviewClock>(books).By);
        Assert.Equal(Day("2017-01-28"), Open<ReviewClock>(books).By);
    }

    [Fact]
    public void An_age_assessment_has_the_councils_own_time_and_a_transfer_ten_working_days()
    {
        var books = LookedAfterFrom("2017-01-09", born: "2000-05-05");
        books.Do(new RecordFact(Id(1)) { Said = new AgeAssessment { StartedOn = Day("2017-01-10") } }, "2017-01-10");
        Assert.Equal(Day("2017-02-07"), Open<AgeAssessmentClock>(books).By);
        books.Do(new RecordFact(Id(1)) { Said = new NationalTransfer { ReferredOn = Day("2017-01-10") } }, "2017-01-10");
        Assert.Equal(Day("2017-01-24"), Open<NationalTransferClock>(books).By);
    }

    [Fact]
    public void An_unplanned_end_of_a_placement_asks_for_a_disruption_meeting()
    {
        var books = LookedAfterFrom("2016-10-03");
        books.Do(new MoveChild(Id(1)) { On = Day("2016-11-01"), Reason = "CREQB", Placement = new() { Code = "U6", Provider = "PR1", Planned = false } }, "2016-11-01");
        Assert.Equal(Day("2016-11-29"), Open<DisruptionMeetingClock>(books, "2016-12-01").By);
        books.Do(new RecordFact(Id(1)) { Said = new Meeting { Kind = Meeting.Disruption, On = Day("2016-11-15"), Decided = "More support for the carers" } }, "2016-11-15");
        Assert.DoesNotContain(All<DisruptionMeetingClock>(books), duty => duty.IsOpen);
    }

    private static Books Planned(Books books, string on) =>
        books.Do(new PlanReview(Id(1)) { On = Day(on), Kind = "subsequent", ChildsWishes = "At home, with my aunt", WhyLate = "As the example has it" }, Day(on).AddDays(-14).ToString("yyyy-MM-dd"));

    private static Books Disputed(Books books, string on) =>
        books.Do(new RaiseDispute(Id(1)) { On = Day(on), Issues = "care-plan visits", Words = "The plan is out of date and nobody visits" }, on);

    private static Books Visited(Books books, params ReadOnlySpan<string> days)
    {
        foreach (var day in days)
        {
            books.Do(new RecordFact(Id(1)) { Said = new Visit { On = Day(day), Seen = true, Alone = true } }, day);
        }

        return books;
    }

    private static Books LongTerm(string from) =>
        new Books().Do(Opened(Id(1), "2007-03-03"), from).Do(new StartLookingAfter(Id(1)) { On = Day(from), Need = "N1", LegalStatus = "C2" }, from)
            .Do(new PlaceChild(Id(1)) { On = Day(from), Placement = new() { Code = "U4", Provider = "PR1" } }, from);

    private static Books AtHome(string from, string status) =>
        new Books().Do(Opened(Id(1)), from).Do(new StartLookingAfter(Id(1)) { On = Day(from), Need = "N1", LegalStatus = status }, from)
            .Do(new PlaceChild(Id(1)) { On = Day(from), Placement = new() { Code = "P1", Provider = "PR0", Planned = false } }, from);

    private static Books Under(string code, string from, TimeOnly? at = null) =>
        new Books().Do(Opened(Id(1)), from).Do(new StartLookingAfter(Id(1)) { On = Day(from), Need = "N1", LegalStatus = code, At = at }, from);

    private static Books BackOn(string returned, string at)
    {
        var books = LookedAfterFrom("2016-10-03");
        var left = Day(returned).AddDays(-2).ToString("yyyy-MM-dd");
        return books.Do(new ReportMissing(Id(1)) { From = Day(left) }, left).Do(new RecordReturn(Id(1)) { On = Day(returned), At = TimeOnly.Parse(at) }, returned);
    }

    private static FactId Placement(Books books) => books.Child(Id(1)).Facts<Placement>()[^1].FactId;

    private static Duty Open<TClock>(Books books, string day = "2017-08-01")
        where TClock : Clock<ChildRecord> => Assert.Single(All<TClock>(books, day), duty => duty.IsOpen);

    private static IReadOnlyList<Duty> All<TClock>(Books books, string day = "2017-08-01")
        where TClock : Clock<ChildRecord> => books.Child(Id(1)).Duties<TClock>(Terms.Of(books.County, Day(day)));
}
