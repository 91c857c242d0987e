using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;

namespace Belong.Domain.Tests.Reviewing;

public class ChallengeTests
{
    [Fact]
    public void A_dispute_begins_informally_goes_up_level_by_level_and_carries_its_issues()
    {
        var books = Raised();
        var dispute = Dispute(books);
        Assert.Equal((0, 2), (dispute.Level, dispute.Issues.Length));
        Assert.Null(dispute.FormalOn);
        Assert.Equal("Social worker and team manager", dispute.Now.Fact.To);

        Up(books, "2017-03-08");
        Up(books, "2017-03-15");
        dispute = Dispute(books);
        Assert.Equal((2, Day("2017-03-08"), "Service manager"), (dispute.Level, dispute.FormalOn, dispute.Now.Fact.To));
        Assert.Equal([Day("2017-03-08"), Day("2017-03-15"), null], dispute.Stages.Select(stage => stage.Fact.Until));
    }

    [Fact]
    public void An_answer_that_does_not_come_in_time_makes_it_the_officers_to_take_it_up_and_doing_so_ends_that()
    {
        var books = Raised();
        Up(books, "2017-03-08"); // five working days: 15 March
        Assert.DoesNotContain(Open(books, "2017-03-15"), duty => duty.What.StartsWith("Take", StringComparison.Ordinal));
        var up = Open(books, "2017-03-16").Single(duty => duty.What == "Escalate the dispute to level 2");
        Assert.Equal((Day("2017-03-16"), Post.ReviewingOfficer), (up.By, up.Rule.Who));
        Assert.Equal(DutyState.Overdue, Open(books, "2017-03-16").Single(duty => duty.What == "Answer the dispute at level 1").On(Day("2017-03-16")));
        Up(books, "2017-03-17");
        Assert.DoesNotContain(Open(books, "2017-03-17"), duty => duty.What == "Escalate the dispute to level 2" || duty.What == "Answer the dispute at level 1");
    }

    [Fact]
    public void The_days_and_names_of_a_level_are_settings_and_a_change_does_not_touch_what_was_put_to_somebody_before()
    {
        var books = Raised();
        Up(books, "2017-03-08");
        books.Do(new ChangeSetting("dispute-level-1-days") { Value = "3", From = Day("2017-03-10"), Reason = "New protocol" }, "2017-03-10");
        books.Do(new ChangeSetting("dispute-level-2-role") { Value = "Head of service", From = Day("2017-03-10"), Reason = "New protocol" }, "2017-03-10");
        Assert.Equal(Day("2017-03-15"), Open(books, "2017-03-12").Single(duty => duty.What == "Answer the dispute at level 1").By);
        Up(books, "2017-03-13");
        Assert.Equal("Head of service", Dispute(books).Now.Fact.To);
        Assert.Equal("Enter a whole number from 1 to 400", books.Try(new ChangeSetting("dispute-level-1-days") { Value = "soon", From = Day("2017-03-10"), Reason = "x" }, "2017-03-10").Problems[0].Words);
        Assert.True(books.Try(new ChangeSetting("no-such-setting") { Value = "3", From = Day("2017-03-10"), Reason = "x" }, "2017-03-10").Refused);
    }

    [Fact]
    public void Beyond_the_fifth_level_there_is_none_and_the_case_may_go_to_Cafcass_at_any()
    {
        var books = Raised();
        books.Do(new ReferToCafcass(Id(1)) { Dispute = Dispute(books).Id, On = Day("2017-03-02"), Reason = "The child's safety" }, "2017-03-02");
        for (var day = 3; day < 8; day++)
        {
            Up(books, $"2017-03-{day:00}");
        }

        Assert.Equal("The dispute is at the highest level: refer the case to Cafcass, or close the dispute", books.Try(new EscalateDispute(Id(1)) { Dispute = Dispute(books).Id, On = Day("2017-03-09"), Reason = "x" }, "2017-03-09").Problems[0].Words);
        Assert.Equal("The case was referred on 2 March 2017", books.Try(new ReferToCafcass(Id(1)) { Dispute = Dispute(books).Id, On = Day("2017-03-09"), Reason = "x" }, "2017-03-09").Problems[0].Words);
        books.Do(new AnswerDispute(Id(1)) { Dispute = Dispute(books).Id, On = Day("2017-03-10"), Answer = "It will be put right" }, "2017-03-10");
        Assert.True(books.Try(new AnswerDispute(Id(1)) { Dispute = Dispute(books).Id, On = Day("2017-03-10"), Answer = "Again" }, "2017-03-10").Refused);
        books.Do(new CloseDispute(Id(1)) { Dispute = Dispute(books).Id, On = Day("2017-03-13"), Result = "resolved", Words = "A new plan" }, "2017-03-13");
        Assert.DoesNotContain(Open(books, "2017-08-01"), duty => duty.Rule.Title.Contains("ispute", StringComparison.Ordinal));
        Assert.Equal("This dispute is closed", books.Try(new CloseDispute(Id(1)) { Dispute = Dispute(books).Id, On = Day("2017-03-13"), Result = "resolved", Words = "x" }, "2017-03-13").Problems[0].Words);
    }

    [Theory]
    [InlineData(null, "care-plan", "Words", "On", "Enter the date the dispute was raised")]
    [InlineData("2017-03-01", "", "Words", "Issues", "Select at least one issue")]
    [InlineData("2017-03-01", "no-such", "Words", "Issues", "Select the issues from the list")]
    [InlineData("2017-03-01", "care-plan", "", "Words", "Enter what is wrong and what should be done")]
    [InlineData("2017-03-09", "care-plan", "Words", "On", "The date the dispute was raised must be today or in the past")]
    public void What_is_wrong_with_a_dispute_is_said_beside_the_field(string? on, string issues, string words, string field, string problem) =>
        Assert.Contains(new Problem(field, problem), LookedAfterFrom("2016-10-03").Try(new RaiseDispute(Id(1)) { On = on is null ? null : Day(on), Issues = issues, Words = words }, "2017-03-01").Problems);

    [Fact]
    public void A_frozen_move_is_refused_with_the_reason_until_a_review_is_held_and_a_child_who_had_to_be_moved_to_be_safe_can_be_recorded()
    {
        var books = LookedAfterFrom("2016-10-03");
        books.Do(new FreezeDecision(Id(1)) { Kind = "move", From = Day("2017-03-01"), Reason = "Examinations in May" }, "2017-03-01");
        var refused = books.Try(Move("2017-03-10"), "2017-03-10");
        Assert.Equal("A worker has frozen this until a review is held: Examinations in May. If the child has already moved to be safe, say so below.", Assert.Single(refused.Problems).Words);
        Assert.False(books.Try(new RecordLegalStatus(Id(1)) { From = Day("2017-03-10"), Code = "C1" }, "2017-03-10").Refused); // only moves are frozen
        books.Do(Move("2017-03-12") with { DespiteFreeze = "The carer was taken to hospital" }, "2017-03-12");
        Assert.True(books.Try(Move("2017-03-20"), "2017-03-20").Refused);
        books.Do(new RecordReview(Id(1)) { HeldOn = Day("2017-03-22"), Participation = "PN1" }, "2017-03-22");
        Assert.False(books.Try(Move("2017-03-25"), "2017-03-25").Refused);
    }

    [Fact]
    public void A_freeze_can_be_lifted_by_the_officer_and_then_stops_nothing()
    {
        var books = LookedAfterFrom("2016-10-03");
        books.Do(new FreezeDecision(Id(1)) { Kind = "status", From = Day("2017-03-01"), Reason = "Before 18" }, "2017-03-01");
        Assert.True(books.Try(new StopLookingAfter(Id(1)) { On = Day("2017-03-05"), Reason = "E4A" }, "2017-03-05").Refused);
        books.Do(new LiftFreeze(Id(1)) { Freeze = books.Child(Id(1)).Facts<Freeze>()[0].FactId, Reason = "Considered" }, "2017-03-06");
        Assert.False(books.Try(new StopLookingAfter(Id(1)) { On = Day("2017-03-06"), Reason = "E4A" }, "2017-03-06").Refused);
    }

    private static MoveChild Move(string day) => new(Id(1)) { On = Day(day), Reason = "CARPL", Placement = new() { Code = "U4", Provider = "PR1" } };

    private static Books Raised() => LookedAfterFrom("2016-10-03").Do(new RaiseDispute(Id(1)) { On = Day("2017-03-01"), Issues = "care-plan visits", Words = "The plan is out of date" }, "2017-03-01");

    private static void Up(Books books, string day) => books.Do(new EscalateDispute(Id(1)) { Dispute = Dispute(books).Id, On = Day(day), Reason = "No answer" }, day);

    private static DisputeOfAChild Dispute(Books books) => books.Child(Id(1)).Disputes[0];

    private static IEnumerable<Duty> Open(Books books, string day) => books.Child(Id(1)).AllDuties(Terms.Of(books.County, Day(day))).Where(duty => duty.IsOpen);
}
