using Belong.Domain.Children;
using Belong.Domain.Reviewing;
using FsCheck;
using FsCheck.Fluent;

namespace Belong.Domain.Tests.Facts;

public class RecordTests
{
    [Fact]
    public void A_challenge_of_the_strategy_takes_the_place_of_the_one_of_its_number_and_of_no_other()
    {
        var challenge = new Domain.Governance.SufficiencyChallenge { Number = 2, Words = "Too few homes for brothers and sisters" };
        Assert.True(challenge.StandsFor(challenge with { Words = "Too few homes near by" }));
        Assert.False(challenge.StandsFor(challenge with { Number = 3 }));
    }

    [Fact]
    public void A_correction_adds_and_the_old_words_stay()
    {
        var books = LookedAfterFrom("2016-10-03").Reviewed("2016-10-28");
        var review = books.Child(Id(1)).Reviews[0];
        books.Do(new CorrectFact(Id(1), review.FactId) { Right = review.Fact with { HeldOn = Day("2016-10-27") }, Reason = "Typing error" }, "2016-11-02");

        var corrected = books.Child(Id(1)).Reviews[0];
        Assert.Equal((Day("2016-10-27"), review.FactId, "Typing error"), (corrected.Fact.HeldOn, corrected.FactId, corrected.Signature.Why));
        Assert.Equal(2, books.Child(Id(1)).Line(review.FactId).Count());
        Assert.Equal(Day("2016-10-28"), books.County.AsKnownAt(new DateTime(2016, 11, 1, 0, 0, 0, DateTimeKind.Utc)).Child(Id(1))!.Reviews[0].Fact.HeldOn);
    }

    [Fact]
    public void A_correction_needs_a_reason_and_something_different()
    {
        var books = LookedAfterFrom("2016-10-03").Reviewed("2016-10-28");
        var review = books.Child(Id(1)).Reviews[0];
        Assert.Equal(["Right", "WhyCorrected"], books.Try(new CorrectFact(Id(1), review.FactId) { Right = review.Fact }, "2016-11-02").Problems.Select(problem => problem.Field));
    }

    [Fact]
    public void Whoever_writes_after_another_has_changed_the_fact_is_asked_to_look_again()
    {
        var books = LookedAfterFrom("2016-10-03").Reviewed("2016-10-28");
        var review = books.Child(Id(1)).Reviews[0];
        books.Do(new CorrectFact(Id(1), review.FactId) { Right = review.Fact with { Participation = "PN4" }, Reason = "Minutes" }, "2016-11-02");
        var outcome = books.Try(new CorrectFact(Id(1), review.FactId) { Right = review.Fact with { Participation = "PN5" }, Seen = review.Id, Reason = "Mine" }, "2016-11-02");
        Assert.Contains("changed this", Assert.Single(outcome.Problems).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Retract_then_restore_gives_the_same_record() =>
        Prop.ForAll(Gen.Choose(0, 8).ToArbitrary(), pick =>
        {
            var books = Busy();
            var before = Now(books.Child(Id(1)));
            var facts = books.Child(Id(1)).Heads;
            var fact = facts[pick % facts.Length].FactId;
            books.Do(new RetractFact(Id(1), fact) { Reason = "In error" }, "2017-08-01");
            var without = Now(books.Child(Id(1)));
            books.Do(new RestoreFact(Id(1), fact) { Reason = "Right after all" }, "2017-08-02");
            return without.Count == before.Count - 1 && Now(books.Child(Id(1))).SequenceEqual(before);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Joining_two_records_and_separating_them_gives_back_exactly_what_they_were() =>
        Prop.ForAll(Gen.Choose(0, 5).ListOf().ToArbitrary(), between =>
        {
            var books = Busy();
            LookedAfterFrom("2016-01-04", id: Id(2), books: books);
            var (first, second) = (Now(books.Child(Id(1))), Now(books.Child(Id(2))));
            books.Do(new JoinRecords(Id(1), Id(2)) { Reason = "Same mother and date of birth" }, "2017-09-01");

            var joined = books.Child(Id(1));
            var whole = Now(joined).Count == first.Count + second.Count && books.County.Child(Id(2))!.Id == Id(1) && books.County.Children.Length == 1;
            foreach (var step in between)
            {
                books.Try(new RecordReview(Id(2)) { HeldOn = Day("2017-09-01").AddDays(step), Participation = "PN1" }, "2017-10-01");
            }

            var since = books.Child(Id(1)).Reviews.Count(review => review.Fact.HeldOn >= Day("2017-09-01"));
            books.Do(new SeparateRecords(Id(2)) { Reason = "Twins" }, "2017-10-02");
            return whole
                && Now(books.Child(Id(1))).SkipLast(since).SequenceEqual(first)
                && Now(books.Child(Id(2))).SequenceEqual(second)
                && books.County.Children.Length == 2;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_written_on_the_wrong_child_moves_in_one_change_and_leaves_only_that_it_did()
    {
        var books = LookedAfterFrom("2016-10-03").Reviewed("2016-10-28");
        LookedAfterFrom("2016-10-03", id: Id(2), books: books);
        var review = books.Child(Id(1)).Reviews[0];
        books.Do(new MoveToRightChild(Id(1), Id(2)) { Facts = [review.FactId], Reason = "Wrong sibling" }, "2016-11-01");

        Assert.Empty(books.Child(Id(1)).Reviews);
        Assert.Equal(review.Fact, Assert.Single(books.Child(Id(2)).Reviews).Fact);
        Assert.Equal(review.FactId, Assert.Single(Assert.Single(books.Child(Id(1)).Facts<MovedAway>()).Fact.Facts));
        Assert.Equal(1, books.Changes.Count(change => change.Signature.Why == "Wrong sibling"));
    }

    [Fact]
    public void A_change_is_signed_later_than_the_one_before_even_if_the_clock_steps_back()
    {
        var books = LookedAfterFrom("2016-10-03");
        var last = books.County.At;
        books.Try(new RecordReview(Id(1)) { HeldOn = Day("2016-10-28"), Participation = "PN1" }, "2016-10-28", at: last.AddDays(-7));
        Assert.Equal(last.AddTicks(10), books.County.At);
    }

    private static Books Busy() => LookedAfterFrom("2016-10-03").Reviewed("2016-10-28", "2017-01-27")
        .Do(new MoveChild(Id(1)) { On = Day("2017-02-01"), Reason = "CREQB", Placement = new() { Code = "K2", Provider = "PR4" } }, "2017-02-01");

    private static List<(FactId, string)> Now(ChildRecord child) =>
        [.. child.Heads.Where(head => head.IsLive && head.Said is not JoinedInto).Select(head => (head.FactId, head.Said!.InWords))];
}
