using System.Collections.Immutable;
using Belong.Domain.Panels;

namespace Belong.Domain.Tests.Panels;

/// <summary>Minutes are typed item by item on one page, numbered by themselves, and typed again stay the entries they were.</summary>
public class WriteMinutesTests
{
    private static readonly SubjectId P = Id(900);

    [Fact]
    public void Paragraphs_are_numbered_through_the_agenda_and_say_who_spoke_what_was_resolved_and_who_does_what()
    {
        var books = Held();
        books.Do(Written(books, ("", "The meeting began at 10:00."), ("Apologies", "Councillor B sent apologies.\n\nCouncillor A: asked that dates be sent sooner.\nAction: Clerk by 1 September 2017: send the dates of the year"), ("Figures", "RESOLVED: that the figures be noted\n\nVOTE: for 6, against 1")), "2017-07-22");
        Assert.Equal(
            ["1 said: The meeting began at 10:00.", "2 said: Councillor B sent apologies.", "3 comment, Councillor A: asked that dates be sent sooner.", "4 resolution: that the figures be noted", "5 vote: for 6, against 1"],
            Panel(books).MinutesOf(July(books)).Select(minute => $"{minute.Fact.Number} {minute.Fact.Kind}{(minute.Fact.By.Length > 0 ? $", {minute.Fact.By}" : "")}: {minute.Fact.Words}"));
        var action = Assert.Single(Panel(books).Facts<PanelAction>()).Fact;
        Assert.Equal(("Clerk", Day("2017-09-01"), "send the dates of the year"), (action.Owner, action.By, action.Words));
        Assert.Equal(action, Assert.Single(Panel(books).ActionsOf(Panel(books).MinutesOf(July(books)).Single(minute => minute.Fact.Number == "3"))).Fact);
    }

    [Fact]
    public void What_was_typed_is_typed_again_as_it_stands_and_saving_it_so_changes_nothing()
    {
        var books = Held();
        var text = "Councillor B sent apologies.\n\nCouncillor A: asked that dates be sent sooner.\nAction: Clerk by 1 September 2017: send the dates of the year\n\nDECIDED: to meet at 11:00";
        books.Do(Written(books, ("Apologies", text)), "2017-07-22");
        Assert.Equal(text, MinutesText.Of(Panel(books), July(books), Item(books, "Apologies")));
        Assert.Equal(["Nothing has changed"], books.Try(Written(books, ("Apologies", text)), "2017-07-22").Problems.Select(problem => problem.Words));
    }

    [Fact]
    public void A_paragraph_put_in_between_renumbers_those_after_it_and_each_stays_the_entry_it_was()
    {
        var books = Held();
        books.Do(Written(books, ("Apologies", "First.\n\nThird."), ("Figures", "Last.\nAction: Clerk by 1 September 2017: write")), "2017-07-22");
        var before = Panel(books).MinutesOf(July(books)).ToDictionary(minute => minute.Fact.Words, minute => minute.FactId);
        books.Do(Written(books, ("Apologies", "First.\n\nSecond.\n\nThird.")), "2017-07-23");
        var after = Panel(books).MinutesOf(July(books)).ToList();
        Assert.Equal(["1 First.", "2 Second.", "3 Third.", "4 Last."], after.Select(minute => $"{minute.Fact.Number} {minute.Fact.Words}"));
        Assert.All(after.Where(minute => before.ContainsKey(minute.Fact.Words)), minute => Assert.Equal(before[minute.Fact.Words], minute.FactId));
        Assert.Single(Panel(books).ActionsOf(after[3]));
    }

    [Fact]
    public void A_paragraph_taken_out_is_withdrawn_with_its_action_but_what_was_done_stays()
    {
        var books = Held();
        books.Do(Written(books, ("Apologies", "First.\nAction: Clerk by 1 September 2017: write\nAction: Clerk by 1 September 2017: ring\n\nSecond.")), "2017-07-22");
        var rung = Panel(books).Facts<PanelAction>().Single(action => action.Fact.Words == "ring");
        books.Do(new CorrectFact(P, rung.FactId) { Right = rung.Fact with { DoneOn = Day("2017-07-24"), Outcome = "Rung" }, Reason = "Done" }, "2017-07-24");
        books.Do(Written(books, ("Apologies", "Second.")), "2017-07-25");
        Assert.Equal(["1 Second."], Panel(books).MinutesOf(July(books)).Select(minute => $"{minute.Fact.Number} {minute.Fact.Words}"));
        Assert.Equal(["ring"], Panel(books).Facts<PanelAction>().Select(action => action.Fact.Words));
    }

    [Theory]
    [InlineData("Words.\nAction: send the dates", "“Action: send the dates” cannot be read. Type it as: Action: Name by 21 September 2017: what should be done")]
    [InlineData("Words.\nAction: Clerk by soon: send", "“Action: Clerk by soon: send” cannot be read. Type it as: Action: Name by 21 September 2017: what should be done")]
    [InlineData("Action: Clerk by 1 September 2017: send", "Enter the paragraph the action comes from above it")]
    public void What_cannot_be_read_is_said_at_its_item(string text, string says)
    {
        var books = Held();
        Assert.Equal([(WriteMinutes.FieldOf(Item(books, "Figures")), says)], books.Try(Written(books, ("Figures", text)), "2017-07-22").Problems.Select(problem => (problem.Field, problem.Words)));
    }

    [Fact]
    public void Minutes_are_written_of_a_meeting_that_was_held_and_not_once_they_are_signed()
    {
        var books = Held();
        Assert.Equal(["The meeting has not been held yet"], books.Try(Written(books, ("Figures", "Words.")), "2017-07-20").Problems.Select(problem => problem.Words));
        books.Do(Written(books, ("Figures", "Words.")), "2017-07-22").Do(new RecordFact(P) { Said = new MinutesConfirmed { Of = July(books), At = Meeting(books, "2017-09-21"), By = "Councillor A" } }, "2017-09-21");
        Assert.Contains("signed", Assert.Single(books.Try(Written(books, ("Figures", "Other words.")), "2017-09-22").Problems).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_goes_to_the_chair_who_wants_changes_then_agrees()
    {
        var books = Held();
        Assert.NotEmpty(books.Try(new SendDraftMinutes(P, July(books)), "2017-07-22").Problems);
        books.Do(Written(books, ("Figures", "Words.")), "2017-07-22").Do(new SendDraftMinutes(P, July(books)), "2017-07-23");
        Assert.Contains("has not answered yet", Assert.Single(books.Try(new SendDraftMinutes(P, July(books)), "2017-07-24").Problems).Words, StringComparison.Ordinal);
        Assert.Equal(["Words"], books.Try(new AnswerDraftMinutes(P, July(books)) { Answer = "changes" }, "2017-07-24").Problems.Select(problem => problem.Field));
        books.Do(new AnswerDraftMinutes(P, July(books)) { Answer = "changes", Words = "Councillor C was there" }, "2017-07-24").Do(new SendDraftMinutes(P, July(books)), "2017-07-25").Do(new AnswerDraftMinutes(P, July(books)) { Answer = "agreed" }, "2017-07-26");
        Assert.Equal("Draft minutes sent to the chair on 25 July 2017, answered 26 July 2017: The draft can go to the next meeting", Panel(books).Facts<DraftMinutes>().Single().Fact.InWords);
    }

    [Fact]
    public void An_agenda_is_filled_as_the_panel_fills_each_and_what_is_on_it_already_not_again()
    {
        var books = Held();
        books.Do(Written(books, ("Figures", "Words.\nAction: Clerk by 1 September 2017: write")), "2017-07-22")
            .Do(new RecordFact(P) { Said = new PlannedReport { Title = "Adoption", For = Day("2017-09-21"), Author = "Head of adoption" } }, "2017-07-22")
            .Do(new RecordFact(P) { Said = new PanelMeeting { On = Day("2017-11-23") } }, "2017-07-22");
        var september = Meeting(books, "2017-09-21");
        books.Do(new AddItem(P, september) { Title = "Declarations of interest", Kind = "standing", Asked = "note" }, "2017-08-01").Do(new FillAgenda(P, september), "2017-08-02");
        Assert.Equal(["Apologies and substitutes", "Minutes of the meeting of 21 July 2017", "Matters arising and actions", "Declarations of interest", "Adoption", "Date of the next meeting: 23 November 2017"], Panel(books).Agenda(september).Select(listed => listed.Item.Fact.Title));
        Assert.NotEmpty(books.Try(new FillAgenda(P, september), "2017-08-02").Problems);
        // It goes out without the report, which is given later and joins as a late paper.
        var adoption = Item(books, "Adoption");
        books.Do(new PublishAgenda(P, september), "2017-08-03");
        Assert.True(Panel(books).IsToFollow(Panel(books).Facts<AgendaItem>().Single(item => item.FactId == adoption)));
        Assert.Equal(["Report"], books.Try(new AddPaper(P, adoption), "2017-08-04").Problems.Select(problem => problem.Field));
        books.Do(new AddPaper(P, adoption) { Paper = new(P, september) { File = "a", FileName = "adoption.pdf", FileRead = "b" } }, "2017-08-04").Do(new PublishAgenda(P, september) { Lengths = [new(adoption, 2, "c")] }, "2017-08-05");
        Assert.Equal(["1a", "1b"], Panel(books).Agenda(september).Single(listed => listed.Item.FactId == adoption).Pages);
    }

    [Fact]
    public void What_another_wrote_meanwhile_is_neither_typed_over_nor_lost()
    {
        var books = Held();
        var shown = new[] { "Apologies", "Figures" }.Select(title => ((FactId?)Item(books, title), MinutesText.SignOf(""))).ToImmutableArray();
        books.Do(Written(books, ("Apologies", "RESOLVED: to meet weekly\nAction: Clerk by 1 September 2017: write")) with { Seen = shown }, "2017-07-22");

        // The other typed under the second item only: the first is as it was shown to them, and stays as it is.
        books.Do(Written(books, ("Apologies", ""), ("Figures", "Words.")) with { Seen = shown }, "2017-07-22");
        Assert.Equal(["resolution to meet weekly", "said Words."], Panel(books).MinutesOf(July(books)).Select(minute => $"{minute.Fact.Kind} {minute.Fact.Words}"));
        Assert.Single(Panel(books).Facts<PanelAction>());

        // Under the first too: they are told what stands there now.
        var problem = Assert.Single(books.Try(Written(books, ("Apologies", "None."), ("Figures", "Words.")) with { Seen = shown }, "2017-07-22").Problems);
        Assert.Equal(WriteMinutes.FieldOf(Item(books, "Apologies")), problem.Field);
        Assert.Contains("They now read: RESOLVED: to meet weekly", problem.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SUMMARY: a placement was considered", "summary: a placement was considered")]
    [InlineData("SUMMARY of what the social worker said of the child", "said: SUMMARY of what the social worker said of the child")]
    [InlineData("VOTE of thanks to the chair", "said: VOTE of thanks to the chair")]
    [InlineData("AGREED to differ", "said: AGREED to differ")]
    [InlineData("RESOLVED that the report be noted", "resolution: that the report be noted")]
    public void A_word_begins_a_paragraph_of_its_kind_with_its_colon_only(string typed, string minuted)
    {
        var books = Held();
        books.Do(Written(books, ("Figures", typed)), "2017-07-22");
        Assert.Equal([minuted], Panel(books).MinutesOf(July(books)).Select(minute => $"{minute.Fact.Kind}: {minute.Fact.Words}"));
    }

    [Fact]
    public void An_action_whose_minute_is_gone_is_the_clerks_alone()
    {
        var books = Held();
        books.Do(new CloseItem(P, Item(books, "Figures")) { Under = "1", PublicTitle = "A matter", PublicInterest = "Privacy", Reason = "It names a child" }, "2017-07-11")
            .Do(Written(books, ("Figures", "Words.\nAction: Clerk by 1 September 2017: ring")), "2017-07-22");
        var rung = Panel(books).Facts<PanelAction>().Single();
        books.Do(new CorrectFact(P, rung.FactId) { Right = rung.Fact with { DoneOn = Day("2017-07-24"), Outcome = "Rung" }, Reason = "Done" }, "2017-07-24")
            .Do(Written(books, ("Figures", "")), "2017-07-25");
        var left = Panel(books).Facts<PanelAction>().Single();
        Assert.False(PanelAccess.MaySee(Panel(books), left, "somebody", serves: false, Day("2017-07-26")));
        Assert.True(PanelAccess.MaySee(Panel(books), left, "clerk", serves: true, Day("2017-07-26")));
    }

    [Fact]
    public void An_item_that_another_closed_meanwhile_is_not_opened_by_an_older_form()
    {
        var books = Held();
        var september = Meeting(books, "2017-09-21");
        books.Do(new AddItem(P, september) { Title = "A placement", Kind = "standing", Asked = "note" }, "2017-08-01");
        var shown = Panel(books).Facts<AgendaItem>().Single(item => item.Fact.Title == "A placement");
        books.Do(ChangeItem.Of(Panel(books), shown) with { Exempt = true, Under = "1", PublicTitle = "A matter", PublicInterest = "Privacy", Seen = shown.Id }, "2017-08-02");
        Assert.Contains("Somebody changed this", Assert.Single(books.Try(ChangeItem.Of(Panel(books), shown) with { Presented = "The director", Seen = shown.Id }, "2017-08-02").Problems).Words, StringComparison.Ordinal);
        Assert.True(Panel(books).Facts<AgendaItem>().Single(item => item.FactId == shown.FactId).Fact.Exempt);
    }

    private static Books Held()
    {
        var books = new Books();
        books.Do(new OpenPanel(P) { Title = "Corporate parenting panel", Kind = "committee", Quorum = 1, On = Day("2017-06-01") }, "2017-06-01");
        foreach (var name in new[] { "Councillor A", "Councillor B" })
        {
            books.Do(new RecordFact(P) { Said = new Seat { From = Day("2017-06-01"), Name = name, Part = Seat.Member } }, "2017-06-01");
        }

        foreach (var on in new[] { "2017-07-21", "2017-09-21" })
        {
            books.Do(new RecordFact(P) { Said = new PanelMeeting { On = Day(on) } }, "2017-06-01");
        }

        foreach (var title in new[] { "Apologies", "Figures" })
        {
            books.Do(new AddItem(P, July(books)) { Title = title, Kind = "standing", Asked = "note" }, "2017-07-01");
        }

        return books.Do(new PublishAgenda(P, July(books)), "2017-07-10");
    }

    private static PanelRecord Panel(Books books) => (PanelRecord)books.County.Find(P)!;

    private static FactId Meeting(Books books, string on) => Panel(books).Meetings.Single(meeting => meeting.Fact.On == Day(on)).FactId;

    private static FactId July(Books books) => Meeting(books, "2017-07-21");

    private static FactId Item(Books books, string title) => Panel(books).Facts<AgendaItem>().Single(item => item.Fact.Title == title).FactId;

    private static WriteMinutes Written(Books books, params (string Item, string Text)[] parts) => new(P, July(books)) { Parts = [.. parts.Select(part => (part.Item.Length == 0 ? (FactId?)null : Item(books, part.Item), part.Text))] };
}
