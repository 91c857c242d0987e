using Belong.Domain.Reviewing;

namespace Belong.Domain.Tests.Reviewing;

public class RecordReviewTests
{
    [Fact]
    public void A_review_held_while_the_child_was_looked_after_joins_the_record()
    {
        var books = LookedAfterFrom("2026-02-02").Do(new RecordReview(Id(1)) { HeldOn = Day("2026-03-02"), Participation = "PN1" }, "2026-03-10");
        Assert.Equal(Day("2026-03-02"), Assert.Single(books.Child(Id(1)).Reviews).Fact.HeldOn);
    }

    [Fact]
    public void It_is_the_officers_who_is_named_else_of_whoever_is_allocated_that_day_else_of_who_records_it()
    {
        var books = LookedAfterFrom("2026-02-02").As("iro-9").Do(new RecordReview(Id(1)) { HeldOn = Day("2026-03-02"), Participation = "PN1" }, "2026-03-10");
        books.Do(new AllocateReviewingOfficer(Id(1)) { Officer = "iro-1", From = Day("2026-04-01") }, "2026-04-01");
        books.Do(new RecordReview(Id(1)) { HeldOn = Day("2026-06-01"), Participation = "PN1" }, "2026-06-02");
        books.Do(new RecordReview(Id(1)) { HeldOn = Day("2026-11-16"), Participation = "PN1", Officer = "iro-2" }, "2026-11-17");
        Assert.Equal(["iro-9", "iro-1", "iro-2"], books.Child(Id(1)).Reviews.Select(each => each.Fact.Officer));
    }

    [Theory]
    [InlineData(null, "PN1", "HeldOn", "Enter the date the review was held")]
    [InlineData("2026-03-11", "PN1", "HeldOn", "The date the review was held must be today or in the past")]
    [InlineData("2026-02-01", "PN1", "HeldOn", "The child was not looked after on that date")]
    [InlineData("2026-03-02", "", "Participation", "Select the participation")]
    [InlineData("2026-03-02", "PN9", "Participation", "PN9 is not a participation code: select one from the list")]
    [InlineData("2026-03-02", "PN0", "Participation", "The child was four or over: select how the child took part")]
    public void What_is_wrong_is_said_beside_the_field(string? heldOn, string participation, string field, string words)
    {
        var outcome = LookedAfterFrom("2026-02-02").Try(new RecordReview(Id(1)) { HeldOn = heldOn is null ? null : Day(heldOn), Participation = participation }, "2026-03-10");
        Assert.Equal(new Problem(field, words), Assert.Single(outcome.Problems));
    }

    [Fact]
    public void On_the_fourth_birthday_both_under_four_and_taking_part_are_accepted()
    {
        foreach (var code in (string[])["PN0", "PN6"])
        {
            Assert.False(LookedAfterFrom("2016-02-02", born: "2012-05-06").Try(new RecordReview(Id(1)) { HeldOn = Day("2016-05-06"), Participation = code }, "2016-05-06").Refused);
        }

        Assert.True(LookedAfterFrom("2016-02-02", born: "2012-05-06").Try(new RecordReview(Id(1)) { HeldOn = Day("2016-05-05"), Participation = "PN6" }, "2016-05-06").Refused);
    }
}
