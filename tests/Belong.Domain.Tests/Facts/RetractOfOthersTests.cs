using Belong.Domain.Panels;

namespace Belong.Domain.Tests.Facts;

/// <summary>What is recorded of a service, a panel or a plan is taken back as what is recorded of a child.</summary>
public class RetractOfOthersTests
{
    private static readonly SubjectId P = Id(901);

    private readonly Books books = new Books()
        .Do(new OpenPanel(P) { Title = "Corporate parenting panel", Kind = "committee", On = Day("2026-02-02") }, "2026-02-02")
        .Do(new RecordFact(P) { Said = new Seat { From = Day("2026-02-02"), Name = "Councillor A", Part = Seat.Member } }, "2026-02-02")
        .Do(new RecordFact(P) { Said = new PanelMeeting { On = Day("2026-03-20") } }, "2026-02-02");

    private PanelRecord Panel => books.County.Panels.Single();

    [Fact]
    public void A_seat_is_taken_back_with_a_reason_and_stays_in_the_record()
    {
        var seat = Panel.Facts<Seat>()[0];
        Assert.Contains(books.Try(new RetractFact(P, seat.FactId), "2026-02-03").Problems, problem => problem.Words == "Enter why this should never have been recorded");
        books.Do(new RetractFact(P, seat.FactId) { Reason = "Another councillor" }, "2026-02-03");
        Assert.Empty(Panel.Facts<Seat>());
        Assert.Equal("Another councillor", Panel.Head(seat.FactId)!.Signature.Why);
    }

    [Fact]
    public void What_something_rests_on_and_what_carries_the_record_is_not_taken_back()
    {
        var meeting = Panel.Meetings.Single().FactId;
        books.Do(new AddItem(P, meeting) { Title = "Apologies", Kind = "standing" }, "2026-02-03");
        Assert.Contains(books.Try(new RetractFact(P, meeting) { Reason = "?" }, "2026-02-04").Problems, problem => problem.Words.StartsWith("Another entry depends on this one", StringComparison.Ordinal));
        var terms = Panel.Facts<PanelTerms>()[0];
        Assert.Contains(books.Try(new RetractFact(P, terms.FactId) { Reason = "?" }, "2026-02-04").Problems, problem => problem.Words == "The record must have this entry: correct the entry instead");
        books.Do(new RecordFact(P) { Said = terms.Fact with { On = Day("2026-02-04"), Quorum = 4 } }, "2026-02-04");
        books.Do(new RetractFact(P, terms.FactId) { Reason = "Recorded twice" }, "2026-02-04");
        Assert.Equal(4, Panel.Terms!.Fact.Quorum);
    }

    [Fact]
    public void What_another_changed_meanwhile_is_looked_at_first()
    {
        var seat = Panel.Facts<Seat>()[0];
        books.Do(new CorrectFact(P, seat.FactId) { Right = seat.Fact with { For = "East" }, Reason = "The division" }, "2026-02-03");
        Assert.Contains(books.Try(new RetractFact(P, seat.FactId) { Seen = seat.Id, Reason = "?" }, "2026-02-04").Problems, problem => problem.Words.Contains("while you were writing", StringComparison.Ordinal));
    }
}
