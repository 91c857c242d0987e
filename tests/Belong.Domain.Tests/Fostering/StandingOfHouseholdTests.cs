using Belong.Domain.Fostering;
using Belong.Domain.Governance;
using static Belong.Domain.Tests.Fostering.AHousehold;

namespace Belong.Domain.Tests.Fostering;

/// <summary>How a household stands is worked out from what is recorded, on every day there was.</summary>
public class StandingOfHouseholdTests
{
    [Fact]
    public void A_household_that_nobody_approved_applies()
    {
        var books = new Books().Do(Household(Alders), "2014-01-06");
        Assert.Equal((StandingOfHousehold.Applicant, "Not approved yet"), (On(books, "2017-07-21").Code, On(books, "2017-07-21").Why));
        Assert.False(On(books, "2017-07-21").IsApproved);
    }

    [Fact]
    public void Without_a_child_for_six_months_an_approved_household_is_inactive_until_one_comes()
    {
        var books = ApprovedFrom("2016-07-20");
        Assert.Equal(StandingOfHousehold.Applicant, On(books, "2016-07-19").Code);
        Assert.Equal((StandingOfHousehold.Available, "Approved on 20 July 2016, and no child placed with them since"), (On(books, "2017-01-19").Code, On(books, "2017-01-19").Why));
        Assert.Equal(StandingOfHousehold.Inactive, On(books, "2017-01-20").Code);
        Placed(books, 1, "2017-02-01", "2017-03-01");
        Assert.Equal((StandingOfHousehold.Available, "One child is placed with them"), (On(books, "2017-02-28").Code, On(books, "2017-02-28").Why));
        Assert.Equal((StandingOfHousehold.Available, "No child since 1 March 2017"), (On(books, "2017-08-31").Code, On(books, "2017-08-31").Why));
        Assert.Equal(StandingOfHousehold.Inactive, On(books, "2017-09-01").Code);
    }

    [Fact]
    public void Suspended_comes_before_on_hold_and_that_before_relief_only()
    {
        var books = ApprovedFrom("2016-07-20");
        Said(books, new ReliefOnly { From = Day("2017-01-02"), Until = Day("2017-06-30") }, "2017-01-02");
        Assert.Equal(StandingOfHousehold.Relief, On(books, "2017-06-30").Code);
        Said(books, new OnHold { From = Day("2017-02-01"), Until = Day("2017-05-31"), Reason = "A new baby", BackOn = Day("2017-06-01") }, "2017-02-01");
        Assert.Equal((StandingOfHousehold.OnHoldNow, "On hold since 1 February 2017: A new baby"), (On(books, "2017-05-31").Code, On(books, "2017-05-31").Why));
        Said(books, new Suspended { From = Day("2017-03-01"), Until = Day("2017-03-31"), Reason = "A concern is looked into", DecidedBy = "fm-01" }, "2017-03-01");
        Assert.Equal([StandingOfHousehold.OnHoldNow, StandingOfHousehold.SuspendedNow, StandingOfHousehold.SuspendedNow, StandingOfHousehold.OnHoldNow, StandingOfHousehold.Relief, StandingOfHousehold.Inactive], new[] { "2017-02-28", "2017-03-01", "2017-03-31", "2017-04-01", "2017-06-30", "2017-07-01" }.Select(day => On(books, day).Code));
    }

    [Fact]
    public void A_notice_ends_the_approval_by_itself_after_28_days()
    {
        // 23 June 2017 to Friday 21 July 2017: rulebook of services, 1.7.
        var books = Said(ApprovedFrom("2016-07-20"), new Resignation { On = Day("2017-06-23"), Words = "We are moving to be near our grandchildren" }, "2017-06-23");
        Assert.True(On(books, "2017-07-20").IsApproved);
        Assert.Equal((StandingOfHousehold.Resigned, "Notice received on 23 June 2017, approval ended on 21 July 2017"), (On(books, "2017-07-21").Code, On(books, "2017-07-21").Why));
    }

    [Fact]
    public void A_notice_cannot_be_taken_back_but_its_date_can_be_put_right()
    {
        var books = Said(ApprovedFrom("2016-07-20"), new Resignation { On = Day("2017-06-23"), Words = "We retire" }, "2017-06-23");
        var notice = books.County.Household(Alders)!.Facts<Resignation>()[0];
        Assert.Equal(["A notice that was received cannot be taken back. Correct its date if it was written down wrongly"], books.Try(new RetractFact(Alders, notice.FactId) { Reason = "They changed their minds" }, "2017-06-30").Problems.Select(each => each.Words));
        Assert.False(books.Try(new CorrectFact(Alders, notice.FactId) { Right = notice.Fact with { On = Day("2017-06-21") }, Reason = "Date stamp on the letter" }, "2017-06-30").Refused);
        Assert.Equal(StandingOfHousehold.Resigned, On(books, "2017-07-19").Code);
    }

    [Fact]
    public void An_approval_that_the_service_ended_is_de_registered_with_its_reason()
    {
        var books = ApprovedFrom("2016-07-20");
        var approval = books.County.Household(Alders)!.Facts<FosterApproval>()[0];
        books.Do(new CorrectFact(Alders, approval.FactId) { Right = approval.Fact with { Until = Day("2017-05-31"), Ended = "terminated" }, Reason = "Decision of 31 May" }, "2017-06-01");
        Assert.True(On(books, "2017-05-31").IsApproved);
        Assert.Equal((StandingOfHousehold.Deregistered, "Approval was ended by the service. Approval ended on 31 May 2017"), (On(books, "2017-06-01").Code, On(books, "2017-06-01").Why));
    }

    [Fact]
    public void Carers_approved_for_one_child_are_not_available_to_others()
    {
        var books = new Books().Do(Household(Alders, second: ""), "2014-01-06");
        Said(books, new FosterApproval { From = Day("2017-03-31"), Kind = "connected", Ground = FosterApproval.Temporary }, "2017-03-31");
        Said(books, new TermsOfApproval { On = Day("2017-03-31"), Child = "Robin Fairweather" }, "2017-03-31");
        Assert.Equal((StandingOfHousehold.ForOneChild, "For Robin Fairweather only"), (On(books, "2017-07-20").Code, On(books, "2017-07-20").Why));
    }

    [Fact]
    public void As_known_before_the_hold_was_recorded_they_were_available()
    {
        var books = ApprovedFrom("2017-05-20");
        books.Do(new RecordFact(Alders) { Said = new OnHold { From = Day("2017-06-01"), Reason = "Illness" } }, "2017-07-01");
        var then = books.County.AsKnownAt(new DateTime(2017, 6, 20, 12, 0, 0, DateTimeKind.Utc));
        Assert.Equal(StandingOfHousehold.Available, StandingOfHousehold.Of(then.Household(Alders)!, then, Terms.Of(then, Day("2017-06-20"))).Code);
        Assert.Equal(StandingOfHousehold.OnHoldNow, On(books, "2017-06-20").Code);
    }
}
