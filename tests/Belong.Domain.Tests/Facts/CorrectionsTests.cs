using Belong.Domain.Children;
using Belong.Domain.Reviewing;

namespace Belong.Domain.Tests.Facts;

/// <summary>What may be added, corrected and taken back, and what may not.</summary>
public class CorrectionsTests
{
    [Fact]
    public void What_was_left_open_is_added_and_an_answer_is_not_turned_round_by_adding()
    {
        var books = LookedAfterFrom("2017-01-09");
        books.Do(new RecordFact(Id(1)) { Said = new Consultation { Of = "child", On = Day("2017-01-20"), Means = "words", Words = "I like it here", MayBeQuoted = false } }, "2017-01-20");
        var said = books.Child(Id(1)).Facts<Consultation>()[0];
        Assert.Equal(nameof(Consultation.MayBeQuoted), books.Try(new CompleteFact(Id(1), said.FactId) { Said = said.Fact with { MayBeQuoted = true } }, "2017-01-21").Problems[0].Field);
        Assert.Equal("Nothing was added: answer at least one question", books.Try(new CompleteFact(Id(1), said.FactId) { Said = said.Fact }, "2017-01-21").Problems[0].Words);
        books.Do(new CompleteFact(Id(1), said.FactId) { Said = said.Fact with { KnowsPledge = true } }, "2017-01-21");
        Assert.True(books.Child(Id(1)).Facts<Consultation>()[0].Fact.KnowsPledge);
    }

    [Fact]
    public void A_frozen_decision_is_not_undone_by_correcting_or_taking_back_what_holds_today()
    {
        var books = LookedAfterFrom("2017-01-09");
        books.Do(new FreezeDecision(Id(1)) { From = Day("2017-02-01"), Kind = "move", Reason = "The school year" }, "2017-02-01").Do(new FreezeDecision(Id(1)) { From = Day("2017-02-01"), Kind = "status", Reason = "The school year" }, "2017-02-01");
        var (placement, care) = (books.Child(Id(1)).Facts<Placement>()[0], books.Child(Id(1)).Facts<LookedAfter>()[0]);
        foreach (var act in new Act[]
        {
            new CorrectFact(Id(1), placement.FactId) { Right = placement.Fact with { Home = "Elsewhere" }, Reason = "A slip" },
            new CorrectFact(Id(1), care.FactId) { Right = care.Fact with { Until = Day("2017-02-02"), ReasonCeased = "E4A" }, Reason = "A slip" },
            new RetractFact(Id(1), placement.FactId) { Reason = "A slip" },
        })
        {
            Assert.Contains("has frozen this until a review is held: The school year", books.Try(act, "2017-02-03").Problems[0].Words, StringComparison.Ordinal);
        }

        books.Do(new CorrectFact(Id(1), placement.FactId) { Right = placement.Fact with { ToldAbout = "Your room is by the garden" }, Reason = "Left out" }, "2017-02-03"); // it moves nobody
        books.Reviewed("2017-02-06").Do(new CorrectFact(Id(1), placement.FactId) { Right = books.Child(Id(1)).Facts<Placement>()[0].Fact with { Home = "Elsewhere" }, Reason = "A slip" }, "2017-02-07");
    }

    [Fact]
    public void A_freeze_lifted_on_its_first_day_never_held()
    {
        var books = LookedAfterFrom("2017-01-09").Do(new FreezeDecision(Id(1)) { From = Day("2017-02-01"), Kind = "move", Reason = "The school year" }, "2017-02-01");
        books.Do(new LiftFreeze(Id(1)) { Freeze = books.Child(Id(1)).Facts<Freeze>()[0].FactId, Reason = "Put to the wrong child" }, "2017-02-01");
        Assert.Empty(books.Child(Id(1)).FrozenOn(Day("2017-02-01")));
    }

    [Fact]
    public void Nothing_is_taken_back_while_something_rests_on_it()
    {
        var books = LookedAfterFrom("2017-01-09").Reviewed("2017-02-03");
        var review = books.Child(Id(1)).Reviews[0].FactId;
        books.Do(new DecideAtReview(Id(1)) { Review = review, What = "See the dentist", Owner = "Social worker", By = Day("2017-04-01") }, "2017-02-03");
        Assert.Contains("See the dentist", books.Try(new RetractFact(Id(1), review) { Reason = "Not held" }, "2017-02-04").Problems[0].Words, StringComparison.Ordinal);
        books.Do(new RetractFact(Id(1), books.Child(Id(1)).Facts<Decision>()[0].FactId) { Reason = "Not held" }, "2017-02-04").Do(new RetractFact(Id(1), review) { Reason = "Not held" }, "2017-02-04");
        Assert.Empty(books.Child(Id(1)).Reviews);
    }

    [Fact]
    public void The_stages_of_a_dispute_are_changed_by_its_acts_alone()
    {
        var books = LookedAfterFrom("2017-01-09").Do(new RaiseDispute(Id(1)) { On = Day("2017-02-01"), Issues = "care-plan", Words = "Out of date" }, "2017-02-01");
        var stage = books.Child(Id(1)).Facts<DisputeStage>()[0];
        Assert.True(books.Try(new CorrectFact(Id(1), stage.FactId) { Right = stage.Fact with { Answer = "We agree to everything", AnsweredOn = Day("2017-02-02") }, Reason = "?" }, "2017-02-02").Refused);
        Assert.True(books.Try(new RetractFact(Id(1), stage.FactId) { Reason = "?" }, "2017-02-02").Refused);
    }

    [Fact]
    public void A_planned_days_change_is_agreed_and_never_corrected()
    {
        var books = LookedAfterFrom("2017-01-09").Do(new PlanReview(Id(1)) { On = Day("2017-02-03"), Kind = "initial", ChildsWishes = "At home" }, "2017-01-20");
        var planned = books.Child(Id(1)).Facts<PlannedReview>()[0];
        Assert.Equal("Ask for a new review date instead: two directors must agree", books.Try(new CorrectFact(Id(1), planned.FactId) { Right = planned.Fact with { On = Day("2017-02-06") }, Reason = "?" }, "2017-01-21").Problems[0].Words);
        books.Do(new CorrectFact(Id(1), planned.FactId) { Right = planned.Fact with { Place = "At school" }, Reason = "The child asked" }, "2017-01-21");
    }

    [Fact]
    public void A_review_is_not_corrected_to_the_day_of_another()
    {
        var books = LookedAfterFrom("2017-01-09").Reviewed("2017-02-03", "2017-05-02");
        var second = books.Child(Id(1)).Reviews[1];
        Assert.Contains("says this already in another place", books.Try(new CorrectFact(Id(1), second.FactId) { Right = second.Fact with { HeldOn = Day("2017-02-03") }, Reason = "?" }, "2017-05-03").Problems[0].Words, StringComparison.Ordinal);
    }
}
