using Belong.Domain.Duties;
using Belong.Domain.Fostering;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Workforce;
using static Belong.Domain.Tests.Fostering.AHousehold;

namespace Belong.Domain.Tests.Fostering;

/// <summary>What a foster household is owed while it is approved: by when, by which rule, and whose it is. The examples are those of the rulebook of services, 1.4 to 1.7.</summary>
public class SupportTests
{
    [Fact]
    public void Carers_met_on_14_July_2017_have_the_notes_by_the_21st_and_are_met_again_by_25_August()
    {
        var books = Said(ApprovedFrom("2017-06-05"), new Supervision { On = Day("2017-07-14"), Place = "home", Carers = "Well" }, "2017-07-14");
        var due = Due<SupervisionClock>(books, "2017-07-21");
        Assert.Equal([("Notes of supervision to the carers", Day("2017-07-21")), ("Supervision", Day("2017-08-25"))], due.Select(duty => (duty.What, duty.By!.Value)));
        Assert.All(due, duty => Assert.Equal(Standing.LocalPractice, duty.Rule.Standing));
    }

    [Fact]
    public void The_first_supervision_is_six_weeks_after_the_approval_and_a_late_one_stays_late()
    {
        var books = ApprovedFrom("2017-01-09");
        Assert.Equal(Day("2017-02-20"), Assert.Single(Due<SupervisionClock>(books, "2017-01-10")).By);
        Said(books, new Supervision { On = Day("2017-02-21"), Place = "home", Carers = "Well", NotesOn = Day("2017-02-22") }, "2017-02-22");
        Assert.Equal([DutyState.MetLate, DutyState.MetOnTime, DutyState.Due], All<SupervisionClock>(books, "2017-02-22").Select(duty => duty.On(Day("2017-02-22"))));
    }

    [Theory]
    [InlineData("2016-07-21", "2017-07-21")]
    [InlineData("2016-02-29", "2017-02-28")]
    public void An_unannounced_visit_is_due_a_year_after_the_last(string last, string by)
    {
        var books = Said(ApprovedFrom("2015-12-01"), new UnannouncedVisit { On = Day(last), AtHome = true, Seen = "All well" }, last);
        Assert.Equal(Day(by), Assert.Single(Due<UnannouncedVisitClock>(books, last)).By);
    }

    [Fact]
    public void Nobody_at_home_is_no_visit()
    {
        var books = Said(ApprovedFrom("2016-01-05"), new UnannouncedVisit { On = Day("2016-09-01"), AtHome = false }, "2016-09-01");
        Assert.Equal(Day("2017-01-05"), Assert.Single(Due<UnannouncedVisitClock>(books, "2016-09-01")).By);
    }

    [Fact]
    public void Approved_on_20_July_2016_the_review_is_due_by_20_July_2017_and_counts_from_its_meeting()
    {
        var books = ApprovedFrom("2016-07-20");
        var owed = Assert.Single(Due<HouseholdReviewClock>(books, "2017-07-21"));
        Assert.Equal((Day("2017-07-20"), DutyState.Overdue, "Law, number not verified"), (owed.By, owed.On(Day("2017-07-21")), owed.Rule.StandingInWords));
        Said(books, new HouseholdReview { On = Day("2017-07-21"), Occasion = "annual", Reviewer = "fro-01", Recommended = "continue", ToPanel = true }, "2017-07-21");
        Assert.Equal(Day("2018-07-21"), Assert.Single(Due<HouseholdReviewClock>(books, "2017-07-21")).By);
        Assert.Equal(DutyState.MetLate, All<HouseholdReviewClock>(books, "2017-07-21").First().On(Day("2017-07-21")));
    }

    [Fact]
    public void An_early_review_after_a_concern_moves_the_next_one()
    {
        var books = Said(ApprovedFrom("2016-07-20"), new HouseholdReview { On = Day("2017-01-12"), Occasion = "allegation", Reviewer = "fro-01", Recommended = "terms", Because = "One child at a time", ToPanel = true }, "2017-01-12");
        Assert.Equal(Day("2018-01-12"), Assert.Single(Due<HouseholdReviewClock>(books, "2017-01-12")).By);
    }

    [Fact]
    public void Of_an_approval_older_than_the_record_nobody_knows_when_the_review_is_due_until_the_last_is_entered()
    {
        var books = new Books().Do(Household(Alders) with { Since = Day("1999-01-04") }, "2017-07-10");
        Said(books, new FosterApproval { From = Day("2009-03-02"), Kind = "mainstream", Ground = FosterApproval.Full }, "2017-07-10");
        Assert.Empty(Due<HouseholdReviewClock>(books, "2017-07-21"));
        Assert.Equal("the record was opened here on 10 July 2017, and no review is recorded: enter the last one", Assert.Single(All<HouseholdReviewClock>(books, "2017-07-21")).Why);
        Assert.Equal(Day("2017-08-21"), Assert.Single(Due<SupervisionClock>(books, "2017-07-21")).By);
        Assert.Empty(All<DevelopmentStandardsClock>(books, "2017-07-21"));
        Said(books, new HouseholdReview { On = Day("2017-02-28"), Occasion = "annual", Reviewer = "fro-01", Recommended = "continue" }, "2017-07-21");
        Assert.Equal(Day("2018-02-28"), Assert.Single(Due<HouseholdReviewClock>(books, "2017-07-21")).By);
    }

    [Theory]
    [InlineData("mainstream", "2016-07-21", "2017-07-21")]
    [InlineData("short-break", "2016-07-21", "2017-07-21")]
    [InlineData("connected", "2016-07-21", "2018-01-21")]
    [InlineData("connected", "2016-08-31", "2018-02-28")]
    public void The_standards_are_met_within_a_year_and_by_family_and_friends_within_eighteen_months(string kind, string approved, string by) =>
        Assert.Equal(Day(by), Assert.Single(Due<DevelopmentStandardsClock>(ApprovedFrom(approved, kind: kind), approved)).By);

    [Theory]
    [InlineData("2017-03-31", "2017-07-21", "2017-09-15")]
    [InlineData("2025-12-01", "2026-03-23", "2026-05-18")]
    public void A_temporary_approval_lasts_sixteen_weeks_and_once_eight_longer(string from, string ends, string longer)
    {
        var books = ApprovedFrom(from, kind: "connected", ground: FosterApproval.Temporary);
        var owed = Assert.Single(Due<TemporaryApprovalEnds>(books, from));
        Assert.Equal((Day(ends), Post.FosteringManager, Harm.Child), (owed.By, owed.Rule.Who, owed.Rule.Harm));
        var extended = new TemporaryExtended { On = Day(ends), By = "fm-01", Ground = TemporaryExtended.Unfinished, Because = "The medical is not back" };
        Said(books, extended, ends);
        Assert.Equal(Day(longer), Assert.Single(Due<TemporaryApprovalEnds>(books, ends)).By);
        Assert.Equal(["This approval has already been extended once"], books.Try(new RecordFact(Alders) { Said = extended with { On = Day(ends), Because = "Again" } }, longer).Problems.Select(each => each.Words));
        Said(books, new FosterApproval { From = Day(longer), Kind = "connected", Ground = FosterApproval.Full }, longer);
        Assert.Equal(DutyState.MetOnTime, Assert.Single(All<TemporaryApprovalEnds>(books, longer)).On(Day(longer)));
    }

    [Theory]
    [InlineData("dbs", "2014-07-21", "2017-07-21")]
    [InlineData("medical", "2014-02-28", "2017-02-28")]
    public void A_check_of_a_person_is_made_again_after_three_years_which_is_a_setting(string kind, string came, string by)
    {
        var books = ApprovedFrom("2014-08-01");
        Said(books, new Check { Kind = kind, Of = "Ann Alder", AskedOn = Day("2014-01-06"), CameOn = Day(came), Result = Check.Clear, SeenBy = "fm-01" }, "2014-08-01");
        var owed = Assert.Single(Due<CheckClock>(books, "2017-01-09"));
        Assert.Equal((Day(by), "Local practice"), (owed.By, owed.Rule.StandingInWords));
        Said(books, new Check { Kind = kind, Of = "ann alder", AskedOn = Day("2017-01-09"), CameOn = Day("2017-02-01"), Result = Check.Clear, SeenBy = "fm-01" }, "2017-02-01");
        Assert.Equal(Day("2020-02-01"), Assert.Single(Due<CheckClock>(books, "2017-02-01")).By);
    }

    [Fact]
    public void A_check_says_of_whom_by_whom_it_was_seen_and_what_is_to_be_considered()
    {
        var books = ApprovedFrom("2014-08-01");
        Assert.Equal(["Nobody of that name is in the household: Ann Alder or Brian Alder"], Wrong(new Check { Kind = "dbs", Of = "Anne Alder", AskedOn = Day("2014-08-01") }));
        Assert.Equal(["Enter whose check it is"], Wrong(new Check { Kind = "medical", AskedOn = Day("2014-08-01") }));
        Assert.Equal(["Enter what is to be considered"], Wrong(new Check { Kind = "fire", AskedOn = Day("2014-07-01"), CameOn = Day("2014-07-09"), Result = Check.Concern, SeenBy = "fm-01" }));
        Assert.Equal(["Select who has seen it"], Wrong(new Check { Kind = "fire", AskedOn = Day("2014-07-01"), CameOn = Day("2014-07-09"), Result = Check.Clear }));
        Assert.Equal(["Leave this blank: it is a check of the home"], Wrong(new Check { Kind = "fire", Of = "Ann Alder", AskedOn = Day("2014-07-01") }));
        Assert.Equal(["The date it must be made again must be after the date it was asked for and came back"], Wrong(new Check { Kind = "fire", AskedOn = Day("2014-07-01"), AgainBy = Day("2014-06-01") }));
        Assert.Equal(["Select what it said"], Wrong(new Check { Kind = "fire", AskedOn = Day("2014-07-01"), CameOn = Day("2014-07-09") }));

        IEnumerable<string> Wrong(Check said) => books.Try(new RecordFact(Alders) { Said = said }, "2014-08-01").Problems.Select(each => each.Words);
    }

    [Fact]
    public void Of_checks_the_page_says_which_ran_out_which_are_waited_for_and_which_are_missing()
    {
        var books = ApprovedFrom("2014-08-01");
        Said(books, new Check { Kind = "dbs", Of = "Ann Alder", AskedOn = Day("2014-06-02"), CameOn = Day("2014-07-21"), Result = Check.Clear, SeenBy = "fm-01" }, "2014-08-01");
        Said(books, new Check { Kind = "dbs", Of = "Ann Alder", AskedOn = Day("2017-07-03") }, "2017-07-03");
        Said(books, new Check { Kind = "medical", Of = "Brian Alder", AskedOn = Day("2014-06-02"), CameOn = Day("2014-09-30"), Result = Check.Clear, SeenBy = "fm-01" }, "2014-09-30");
        Assert.Equal([(CheckState.RanOut, "dbs"), (CheckState.Waiting, "dbs"), (CheckState.RunsOut, "medical")], States("2017-07-22"));
        Assert.Equal([(CheckState.Waiting, "dbs"), (CheckState.RunsOut, "dbs"), (CheckState.RunsOut, "medical")], States("2017-07-21"));
        Assert.Equal(["Criminal record (enhanced DBS) of Brian Alder", "Medical of Ann Alder", "Fire service’s visit"], ChecksOfAHousehold.Missing(books.County.Household(Alders)!, Terms.Of(books.County, Day("2017-07-21"))));

        IEnumerable<(CheckState, string)> States(string day) => ChecksOfAHousehold.Last(books.County.Household(Alders)!, Terms.Of(books.County, Day(day))).Select(each => (each.State, each.Said.Fact.Kind));
    }

    [Fact]
    public void The_agreement_is_signed_on_approval_and_anew_for_new_terms()
    {
        var books = ApprovedFrom("2017-01-09");
        Assert.Equal(Day("2017-01-23"), Assert.Single(Due<AgreementClock>(books, "2017-01-09")).By);
        Said(books, new CareAgreement { On = Day("2017-01-16"), Signed = "Ann and Brian Alder" }, "2017-01-16");
        Assert.Empty(Due<AgreementClock>(books, "2017-01-16"));
        Said(books, new TermsOfApproval { On = Day("2017-06-01"), Children = 1, AgeFrom = 0, AgeTo = 5, Gender = "either", Kinds = "short-term" }, "2017-06-01");
        Assert.Equal(Day("2017-06-15"), Assert.Single(Due<AgreementClock>(books, "2017-06-01")).By);
    }

    [Fact]
    public void Until_a_notice_runs_out_what_is_owed_is_owed_and_after_it_nothing_is()
    {
        var books = Said(ApprovedFrom("2017-04-28"), new Resignation { On = Day("2017-06-23") }, "2017-06-23");
        var household = books.County.Household(Alders)!;
        Assert.Equal(Day("2017-07-21"), household.EndOf(household.ApprovalOn(Day("2017-06-23"))!, Terms.Of(books.County, Day("2017-06-24"))));
        Assert.Equal((Day("2017-06-09"), DutyState.Overdue), (Due<SupervisionClock>(books, "2017-07-20")[0].By, Due<SupervisionClock>(books, "2017-07-20")[0].On(Day("2017-07-20"))));
        Assert.Empty(Due<HouseholdReviewClock>(books, "2017-06-24")); // it would fall due only after the end
        Assert.Empty(household.OpenDuties(Terms.Of(books.County, Day("2017-07-21"))));
        Assert.Equal(DutyState.NeverMet, All<SupervisionClock>(books, "2017-07-21")[0].On(Day("2017-07-21")));
        Assert.NotNull(household.ApprovalNow(Terms.Of(books.County, Day("2017-07-20"))));
        Assert.Null(household.ApprovalNow(Terms.Of(books.County, Day("2017-07-21"))));
    }

    [Fact]
    public void Approved_for_two_things_at_once_carers_are_met_once()
    {
        var books = ApprovedFrom("2017-01-09").Do(new RecordFact(Alders) { Said = new FosterApproval { From = Day("2017-02-06"), Kind = "short-break", Ground = FosterApproval.Full }, Sure = true }, "2017-02-06");
        Said(books, new Supervision { On = Day("2017-02-13"), Place = "home", Carers = "Well", NotesOn = Day("2017-02-13") }, "2017-02-13");
        Assert.Equal([Day("2017-03-27")], Due<SupervisionClock>(books, "2017-02-13").Select(duty => duty.By!.Value));
    }

    [Fact]
    public void History_that_is_entered_afterwards_makes_nothing_late_that_nobody_knew_of()
    {
        var books = ApprovedFrom("2016-01-04").Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new RecordedSince { What = Topic.FosterCarers, From = Day("2016-07-01") } }, "2016-07-01");
        Said(books, new Supervision { On = Day("2016-03-01"), Place = "home", Carers = "Well", NotesOn = Day("2016-03-01") }, "2016-07-20");
        Said(books, new Supervision { On = Day("2016-07-20"), Place = "home", Carers = "Well", NotesOn = Day("2016-07-20") }, "2016-07-20");
        Assert.Equal([(Day("2016-08-12"), DutyState.MetOnTime), (Day("2016-08-31"), DutyState.Due)], All<SupervisionClock>(books, "2016-07-20").Where(duty => duty.What == "Supervision").Select(duty => (duty.By!.Value, duty.On(Day("2016-07-20")))));
    }

    [Fact]
    public void The_last_review_of_long_ago_is_late_and_not_forgotten()
    {
        var books = new Books().Do(Household(Alders) with { Since = Day("1999-01-04") }, "2017-07-10");
        Said(books, new FosterApproval { From = Day("2009-03-02"), Kind = "mainstream", Ground = FosterApproval.Full }, "2017-07-10");
        Said(books, new HouseholdReview { On = Day("2015-06-01"), Occasion = "annual", Reviewer = "fro-01", Recommended = "continue" }, "2017-07-10");
        Assert.Equal((Day("2016-06-01"), DutyState.Overdue), (Assert.Single(Due<HouseholdReviewClock>(books, "2017-07-10")).By, Due<HouseholdReviewClock>(books, "2017-07-10")[0].On(Day("2017-07-10"))));
    }

    [Fact]
    public void A_check_that_ran_out_while_they_were_not_approved_is_owed_from_the_new_approval_and_one_that_was_refused_meets_nothing()
    {
        var books = ApprovedFrom("2014-08-01");
        var first = books.County.Household(Alders)!.Facts<FosterApproval>()[0];
        Said(books, new Check { Kind = "dbs", Of = "Ann Alder", AskedOn = Day("2014-06-02"), CameOn = Day("2014-07-21"), Result = Check.Clear, SeenBy = "fm-01" }, "2014-08-01");
        books.Do(new CompleteFact(Alders, first.FactId) { Said = first.Fact with { Until = Day("2016-12-31"), Ended = "other" } }, "2017-01-02");
        Assert.Empty(Due<CheckClock>(books, "2017-08-01"));
        ApprovedFrom("2017-09-01", books);
        Assert.Equal(Day("2017-09-01"), Assert.Single(Due<CheckClock>(books, "2017-09-04")).By);
        Said(books, new Check { Kind = "dbs", Of = "Ann Alder", AskedOn = Day("2017-09-04"), CameOn = Day("2017-09-11"), Result = Check.Refused, SeenBy = "fm-01" }, "2017-09-11");
        Assert.Equal(Day("2017-09-01"), Assert.Single(Due<CheckClock>(books, "2017-09-11")).By);
        Assert.Equal([CheckState.RanOut, CheckState.Concern], ChecksOfAHousehold.Last(books.County.Household(Alders)!, Terms.Of(books.County, Day("2017-09-11"))).Select(each => each.State)); // and the page says both
    }

    [Fact]
    public void What_is_said_of_support_lies_within_an_approval_and_no_temporary_one_stands_beside_a_full_one()
    {
        var books = ApprovedFrom("2016-01-05");
        Assert.Equal(["They were not approved on that date"], Wrong(new Supervision { On = Day("2015-12-31"), Place = "home", Carers = "Well" }));
        Assert.Equal(["They were not approved on that date"], Wrong(new UnannouncedVisit { On = Day("2016-01-04"), AtHome = true, Seen = "All well" }));
        Assert.Equal(["They are approved in full since 5 January 2016: no temporary approval is needed"], Wrong(new FosterApproval { From = Day("2016-02-01"), Kind = "connected", Ground = FosterApproval.Temporary }));
        Assert.Contains("They are approved already, since 5 January 2016: end that, or record new terms", Assert.Single(Wrong(new FosterApproval { From = Day("2016-02-01"), Kind = "short-break", Ground = FosterApproval.Full })), StringComparison.Ordinal);

        IEnumerable<string> Wrong(Fact said) => books.Try(new RecordFact(Alders) { Said = said }, "2017-07-21").Problems.Select(each => each.Words);
    }

    [Fact]
    public void A_child_of_the_house_who_is_eighteen_is_asked_for_a_criminal_record_and_one_of_seventeen_is_not()
    {
        var books = Said(ApprovedFrom("2014-08-01"), new Member { Given = "Carl", Family = "Alder", Is = Member.Child, BornOn = Day("1999-07-21"), From = Day("2014-08-01") }, "2014-08-01");
        Assert.DoesNotContain("Criminal record (enhanced DBS) of Carl Alder", ChecksOfAHousehold.Missing(books.County.Household(Alders)!, Terms.Of(books.County, Day("2017-07-20"))));
        Assert.Contains("Criminal record (enhanced DBS) of Carl Alder", ChecksOfAHousehold.Missing(books.County.Household(Alders)!, Terms.Of(books.County, Day("2017-07-21"))));
    }

    [Fact]
    public void An_extension_comes_before_the_weeks_end_and_one_for_a_challenge_has_no_day()
    {
        var books = ApprovedFrom("2017-03-31", kind: "connected", ground: FosterApproval.Temporary);
        var extended = new TemporaryExtended { On = Day("2017-07-22"), By = "fm-01", Ground = TemporaryExtended.Challenged, Because = "They ask for an independent review" };
        Assert.Equal(["The 16 weeks ended on 21 July 2017: it cannot be extended after that"], books.Try(new RecordFact(Alders) { Said = extended }, "2017-07-24").Problems.Select(each => each.Words));
        Said(books, extended with { On = Day("2017-07-21") }, "2017-07-21");
        Assert.False(Assert.Single(All<TemporaryApprovalEnds>(books, "2017-12-01")).IsKnown);
    }

    [Fact]
    public void It_is_the_workers_to_do_and_the_managers_where_there_is_none_or_they_have_left()
    {
        var books = ApprovedFrom("2017-01-09");
        books.Do(new OpenWorker(Id(700)) { Id = "ssw-1", Given = "Beatrix", Family = "Alderholme" }, "2017-01-09");
        books.Do(new RecordFact(Id(700)) { Said = new Employment { From = Day("2017-01-09"), Until = Day("2017-05-31"), Role = Post.SupervisingWorker.Code, Kind = "permanent" } }, "2017-01-09");
        Assert.NotEmpty(Owed(books, "2017-01-10"));
        Assert.All(Owed(books, "2017-01-10"), owed => Assert.Equal((Post.FosteringManager, ""), (owed.Post, owed.Who)));
        Said(books, new SupportedBy { From = Day("2017-01-09"), Worker = "ssw-1", Team = "Downland fostering support" }, "2017-01-10");
        Assert.All(Owed(books, "2017-05-31"), owed => Assert.Equal(("ssw-1", "Downland fostering support"), (owed.Who, owed.Team)));
        Assert.Equal(Owed(books, "2017-05-31").Count, OwedInCounty.Of(books.County, Terms.Of(books.County, Day("2017-05-31"))).Mine(Post.SupervisingWorker, "", "ssw-1").Count());
        Assert.Empty(OwedInCounty.Of(books.County, Terms.Of(books.County, Day("2017-05-31"))).Mine(Post.FosteringManager, "", "fm-1"));
        Assert.All(Owed(books, "2017-06-01"), owed => Assert.Equal((Post.FosteringManager, "", "Downland fostering support"), (owed.Post, owed.Who, owed.Team)));
        Assert.NotEmpty(OwedInCounty.Of(books.County, Terms.Of(books.County, Day("2017-06-01"))).Mine(Post.FosteringManager, "", "fm-1"));
    }

    [Fact]
    public void The_worker_of_the_household_holds_no_review_of_it_and_the_first_is_the_panels_to_see()
    {
        var books = Said(ApprovedFrom("2016-07-20"), new SupportedBy { From = Day("2016-07-20"), Worker = "ssw-1" }, "2016-07-20");
        var review = new HouseholdReview { On = Day("2017-07-10"), Occasion = "annual", Reviewer = "ssw-1", Recommended = "continue", ToPanel = true };
        Assert.Equal(["Their own supervising social worker cannot hold the review"], books.Try(new RecordFact(Alders) { Said = review }, "2017-07-10").Problems.Select(each => each.Words));
        Assert.Contains(books.Try(new RecordFact(Alders) { Said = review with { Reviewer = "fro-01", ToPanel = false } }, "2017-07-10").Problems, problem => problem.Words.StartsWith("No earlier review is recorded: the first goes to the panel", StringComparison.Ordinal));
    }

    private static List<Owed> Owed(Books books, string day) => [.. OwedInCounty.Of(books.County, Terms.Of(books.County, Day(day))).All];

    private static List<Duty> All<TClock>(Books books, string day)
        where TClock : Clock => [.. books.County.Household(Alders)!.Duties<TClock>(Terms.Of(books.County, Day(day))).OrderBy(duty => duty.By)];

    private static List<Duty> Due<TClock>(Books books, string day)
        where TClock : Clock => [.. All<TClock>(books, day).Where(duty => duty.IsOpen && duty.IsKnown)];
}
