using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Retention;
using Belong.Domain.SubjectAccess;

namespace Belong.Domain.Tests.Retention;

/// <summary>Until when a record is kept, what holds it, and who decides that it goes. Days are those of rulebook §12.</summary>
public class KeptTests
{
    [Fact]
    public void A_record_opened_for_a_grown_up_of_whom_no_care_is_recorded_is_kept_for_its_papers_may_not_be_here_yet()
    {
        var books = new Books().Do(Opened(Id(1), "1940-05-06"), "2026-11-02");
        Assert.Equal((null, "75 years from birth"), (Of(books, "2026-11-30").Until, Of(books, "2026-11-30").Rule));
        Assert.Equal("A child who was never in care here", Of(new Books().Do(Opened(Id(1), "2000-05-06"), "2018-05-05"), "2026-11-30").Rule);
        Assert.Null(Of(new Books().Do(Opened(Id(1), "2000-05-06"), "2018-05-06"), "2026-11-30").Until);
    }

    [Fact]
    public void Born_on_29_February_2000_and_once_in_care_it_is_kept_until_1_March_2075_the_later_of_two_readings()
    {
        var books = LookedAfterFrom("2010-01-04", "2012-01-04", born: "2000-02-29");
        Assert.Equal((Day("2075-03-01"), "75 years from birth", "75 years from birth on 29 February 2000"), Of(books, "2026-11-30"));
    }

    [Fact]
    public void A_child_who_died_on_10_May_2016_aged_twelve_until_10_May_2031()
    {
        var books = LookedAfterFrom("2010-01-04", born: "2004-02-20").Do(new StopLookingAfter(Id(1)) { On = Day("2016-05-10"), Reason = "E2" }, "2016-05-10");
        Assert.Equal((Day("2031-05-10"), "15 years from death, where a child died before 18", "15 years from the death on 10 May 2016, before the age of 18"), Of(books, "2026-11-30"));
    }

    [Fact]
    public void Adopted_by_an_order_of_3_March_2017_until_3_March_2117_which_is_longer_than_75_years_from_birth()
    {
        var books = LookedAfterFrom("2016-01-04", born: "2015-02-20").Do(new StopLookingAfter(Id(1)) { On = Day("2017-03-03"), Reason = "E11" }, "2017-03-03");
        Assert.Equal((Day("2117-03-03"), "100 years from the adoption order", "100 years from leaving care adopted on 3 March 2017"), Of(books, "2026-11-30"));
        Say(books, new AdoptionOrder { MadeOn = Day("2017-03-07"), Court = "Family Court" }, "2017-03-08");
        Assert.Equal((Day("2117-03-07"), "100 years from the adoption order", "100 years from the adoption order on 7 March 2017"), Of(books, "2026-11-30"));
    }

    [Theory]
    [InlineData("2005-12-29", "2080-12-29", "75 years from the adoption order")]
    [InlineData("2005-12-30", "2105-12-30", "100 years from the adoption order")]
    public void Orders_from_30_December_2005_are_kept_100_years_and_those_before_75(string order, string until, string rule)
    {
        var books = LookedAfterFrom("2003-01-06", born: "2002-02-20").Do(new StopLookingAfter(Id(1)) { On = Day(order), Reason = "E12" }, order);
        Assert.Equal((Day(until), rule), (Of(books, "2026-11-30").Until, Of(books, "2026-11-30").Rule));
    }

    [Fact]
    public void Never_in_care_it_is_kept_as_long_as_the_council_says_and_that_is_no_law()
    {
        var books = new Books().Do(Opened(Id(1), "2012-05-06"), "2016-01-04");
        Assert.Equal((Day("2037-05-06"), "A child who was never in care here", "25 years from birth on 6 May 2012; the child was never in care here"), Of(books, "2026-11-30"));
        Assert.False(KeepRule.NeverInCare.Verified);
    }

    [Fact]
    public void What_is_not_yet_old_enough_is_not_proposed_and_the_last_day_of_keeping_is_one_of_keeping()
    {
        var books = LookedAfterFrom("1950-01-04", "1952-01-04", born: "1945-06-30");
        Assert.Equal("It must be kept until 30 June 2020: 75 years from birth on 30 June 1945", Refused(books, new ProposeDestruction(Id(1)) { Words = "Nothing of value" }, "2020-06-30"));
        Assert.False(books.Try(new ProposeDestruction(Id(1)) { Words = "Nothing of value" }, "2020-07-01").Refused);
    }

    [Fact]
    public void Whoever_proposes_does_not_agree_and_what_two_agreed_is_agreed()
    {
        var books = LookedAfterFrom("1950-01-04", "1952-01-04", born: "1945-06-30").As("records");
        Assert.Equal("Nobody has proposed to destroy this record, or it was decided to keep it", Refused(books, new AnswerDestruction(Id(1)) { Answer = "agreed" }, "2020-07-01"));
        books.Do(new ProposeDestruction(Id(1)) { Words = "No brother or sister, no claim" }, "2020-07-01");
        Assert.Equal("It is proposed already", Refused(books, new ProposeDestruction(Id(1)) { Words = "Again" }, "2020-07-01"));
        Assert.Equal("You proposed it: somebody else must agree", Refused(books, new AnswerDestruction(Id(1)) { Answer = "agreed" }, "2020-07-01"));
        books.As("director").Do(new AnswerDestruction(Id(1)) { Answer = "agreed" }, "2020-07-02");
        var state = Destroyable.Of(books.Child(Id(1)), Terms.Of(books.County, Day("2020-07-02")));
        Assert.True(state is { IsDue: true, Agreed: not null, Proposed: null });
        Assert.Equal("It is agreed already", Refused(books.As("clerk"), new AnswerDestruction(Id(1)) { Answer = "agreed" }, "2020-07-03"));
    }

    [Fact]
    public void What_was_agreed_is_kept_after_all_by_whoever_says_until_when_and_then_nothing_is_agreed()
    {
        var books = LookedAfterFrom("1950-01-04", "1952-01-04", born: "1945-06-30").As("records").Do(new ProposeDestruction(Id(1)) { Words = "Looked through" }, "2020-07-01");
        books.As("director").Do(new AnswerDestruction(Id(1)) { Answer = "agreed" }, "2020-07-02");
        books.As("records").Do(new AnswerDestruction(Id(1)) { Answer = "keep", KeepUntil = Day("2021-01-04"), Words = "A cousin has written" }, "2020-07-03");
        Assert.True(Destroyable.Of(books.Child(Id(1)), Terms.Of(books.County, Day("2020-07-03"))) is { IsDue: false, Agreed: null, Proposed: null });
        Assert.Equal("Nobody has proposed to destroy this record, or it was decided to keep it", Refused(books.As("director"), new AnswerDestruction(Id(1)) { Answer = "agreed" }, "2020-07-04"));
        Assert.True(Destroyable.Of(books.Child(Id(1)), Terms.Of(books.County, Day("2021-01-05"))).IsDue);
    }

    [Fact]
    public void Kept_longer_it_waits_until_that_day_and_is_then_proposed_anew()
    {
        var books = LookedAfterFrom("1950-01-04", "1952-01-04", born: "1945-06-30").Do(new ProposeDestruction(Id(1)) { Words = "Looked through" }, "2020-07-01").As("director");
        Assert.Equal("Enter a date to come until which it is kept", Refused(books, new AnswerDestruction(Id(1)) { Answer = "keep", Words = "Her sister asks" }, "2020-07-02"));
        Assert.Equal("Enter why it is kept", Refused(books, new AnswerDestruction(Id(1)) { Answer = "keep", KeepUntil = Day("2025-07-02") }, "2020-07-02"));
        books.Do(new AnswerDestruction(Id(1)) { Answer = "keep", KeepUntil = Day("2025-07-02"), Words = "Her sister asks" }, "2020-07-02");
        Assert.Equal("Kept until 2 July 2025: Her sister asks", Refused(books, new ProposeDestruction(Id(1)) { Words = "Again" }, "2025-07-02"));
        books.Do(new ProposeDestruction(Id(1)) { Words = "Again" }, "2025-07-03");
    }

    [Fact]
    public void A_hold_stops_it_on_its_last_day_and_not_on_the_day_after()
    {
        var books = LookedAfterFrom("1950-01-04", "1952-01-04", born: "1945-06-30");
        Say(books, new RetentionHold { From = Day("2020-01-06"), Until = Day("2021-01-05"), Reason = "Claim for damages", Authority = "Legal services" }, "2020-01-06");
        Assert.Equal("Not to be destroyed from 6 January 2020 to 5 January 2021: Claim for damages (Legal services)", Refused(books, new ProposeDestruction(Id(1)) { Words = "Looked through" }, "2021-01-05"));
        books.Do(new ProposeDestruction(Id(1)) { Words = "Looked through" }, "2021-01-06");
    }

    [Fact]
    public void A_hold_on_all_stops_what_was_proposed_before_it_and_so_does_a_request_that_waits()
    {
        var books = LookedAfterFrom("1950-01-04", "1952-01-04", born: "1945-06-30").Do(new ProposeDestruction(Id(1)) { Words = "Looked through" }, "2020-07-01");
        books.Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new HoldOnAll { From = Day("2020-07-02"), Reason = "Inquiry’s letter", Authority = "Chief executive" } }, "2020-07-02");
        Say(books, new AccessRequest { ReceivedOn = Day("2020-07-02"), Asker = "self", Reach = "By letter", IdentityOn = null }, "2020-07-02");
        Assert.Equal(
            ["No record is destroyed from 2 July 2020: Inquiry’s letter (Chief executive)", "Request for the record, received on 2 July 2020 from the person themselves, is not answered"],
            books.As("director").Try(new AnswerDestruction(Id(1)) { Answer = "agreed" }, "2020-07-03").Problems.Select(problem => problem.Words));
    }

    [Fact]
    public void Sealed_on_an_order_it_closes_to_its_worker_and_is_not_sealed_while_something_leads_to_the_new_name()
    {
        var books = LookedAfterFrom("2016-01-04", born: "2015-02-20").Do(new AllocateWorker(Id(1)) { Worker = "w-1", Team = "North", From = Day("2016-01-04"), Reason = "FCONTA" }, "2016-01-04");
        Assert.Equal("Record the end of care first: a child who is adopted is no longer looked after", Refused(books, new SealRecord(Id(1)) { OrderOn = Day("2017-03-03"), Checked = true }, "2017-03-10"));
        books.Do(new StopLookingAfter(Id(1)) { On = Day("2017-03-03"), Reason = "E4A" }, "2017-03-03");
        Assert.False(books.Child(Id(1)).IsSealed);
        Assert.Equal("Check them first: nothing outside the sealed record may lead to the new name or home", Refused(books, new SealRecord(Id(1)) { OrderOn = Day("2017-03-03"), Checked = false }, "2017-03-10"));
        Assert.Equal("Select yes or no", Refused(books, new SealRecord(Id(1)) { OrderOn = Day("2017-03-03") }, "2017-03-10"));
        books.Do(new SealRecord(Id(1)) { OrderOn = Day("2017-03-03"), Checked = true, Originals = "Strong room, box 12" }, "2017-03-10");
        Assert.True(books.Child(Id(1)).IsSealed);
        Assert.Null(books.Child(Id(1)).AllocationOn(Day("2017-03-11")));
        Assert.Equal("The record is sealed already", Refused(books, new SealRecord(Id(1)) { OrderOn = Day("2017-03-03"), Checked = true }, "2017-03-11"));
        Say(books, new AccessRequest { ReceivedOn = Day("2035-03-12"), Asker = "self", Reach = "By letter", IdentityOn = Day("2035-03-12"), IdentityHow = "Passport seen" }, "2035-03-12");
        var request = books.Child(Id(1)).Facts<AccessRequest>()[0].FactId;
        Assert.Contains("sections 54 and 60 to 62", Refused(books, new GiveCopy(Id(1)) { Request = request, On = Day("2035-03-13"), How = "By hand" }, "2035-03-13"), StringComparison.Ordinal);
        Say(books, new AccessEnded { Request = request, On = Day("2035-03-13"), Reason = "agency", Told = "That the adoption agency answers, and how to reach it" }, "2035-03-13");
    }

    [Fact]
    public void A_sealed_record_is_open_for_two_hours_to_whoever_said_why_and_to_nobody_else()
    {
        var books = LookedAfterFrom("2016-01-04", born: "2015-02-20").Do(new StopLookingAfter(Id(1)) { On = Day("2017-03-03"), Reason = "E11" }, "2017-03-03").As("director");
        Assert.Equal("Enter why it must be opened: who asks, and under what", Refused(books, new OpenSealed(Id(1)) { Reason = "Need it" }, "2035-03-05"));
        var at = new DateTime(2035, 3, 5, 9, 0, 0, DateTimeKind.Utc);
        Assert.False(books.Try(new OpenSealed(Id(1)) { Reason = "Application under section 54" }, "2035-03-05", at).Refused);
        Assert.True(books.Child(Id(1)).IsOpenedBy("director", at.AddMinutes(119)));
        Assert.False(books.Child(Id(1)).IsOpenedBy("director", at.AddMinutes(120)));
        Assert.False(books.Child(Id(1)).IsOpenedBy("records", at.AddMinutes(1)));
    }

    private static (DateOnly? Until, string Rule, string Why) Of(Books books, string day) =>
        Kept.Of(books.Child(Id(1)), Terms.Of(books.County, Day(day))) is var kept ? (kept.Until, kept.Rule.Title, kept.Why) : default;

    private static void Say(Books books, Fact fact, string day) => books.Do(new RecordFact(Id(1)) { Said = fact }, day);

    private static string Refused(Books books, Act act, string day) => Assert.Single(books.Try(act, day).Problems).Words;
}
