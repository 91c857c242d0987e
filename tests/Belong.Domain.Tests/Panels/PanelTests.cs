using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.Reporting;

namespace Belong.Domain.Tests.Panels;

public class PanelTests
{
    private static readonly SubjectId P = Id(9);
    private readonly Books books = new Books()
        .Do(new OpenPanel(P) { Title = "Corporate parenting panel", Kind = "committee", Quorum = 3, On = Day("2017-05-23") }, "2017-05-23")
        .Do(new RecordFact(P) { Said = new PanelMeeting { On = Day("2017-07-21"), At = new TimeOnly(10, 0) } }, "2017-06-02")
        .Do(new RecordFact(P) { Said = new PanelMeeting { On = Day("2017-06-01") } }, "2017-05-24");

    private PanelRecord Panel => (PanelRecord)books.County.Find(P)!;

    private FactId July => Panel.Meetings.Last().FactId;

    private FactId June => Panel.Meetings.First().FactId;

    [Theory]
    [InlineData("2017-07-21", "2017-07-13")]
    [InlineData("2017-06-01", "2017-05-23")] // the spring bank holiday lies between
    [InlineData("2017-04-20", "2017-04-10")] // Easter lies between
    [InlineData("2018-01-02", "2017-12-20")] // Christmas and the new year lie between
    public void An_agenda_is_published_five_clear_working_days_before_neither_end_counted(string meeting, string by)
    {
        var each = new Books().Do(new OpenPanel(P) { Title = "Panel", Kind = "committee", On = Day("2017-01-02") }, "2017-01-02").Do(new RecordFact(P) { Said = new PanelMeeting { On = Day(meeting) } }, "2017-01-02");
        var panel = (PanelRecord)each.County.Find(P)!;
        var due = panel.Duties<AgendaClock>(Terms.Of(each.County, Day(by))).Single();
        Assert.Equal((Day(by), DutyState.Due, DutyState.Overdue), (due.By, due.On(Day(by)), due.On(Day(by).AddDays(1))));
        Assert.Equal(DutyState.NeverMet, panel.Duties<AgendaClock>(Terms.Of(each.County, Day(meeting).AddDays(1))).Single().On(Day(meeting).AddDays(1)));
    }

    [Fact]
    public void An_action_is_owed_by_the_day_members_set_and_met_once_it_is_done()
    {
        books.Do(new RecordFact(P) { Said = new PanelAction { Meeting = June, Words = "Bring the figures of the districts", Owner = "Head of reviewing", By = Day("2017-07-14") } }, "2017-06-02");
        Assert.Equal((DutyState.Due, DutyState.Overdue), (Owed("2017-07-14").On(Day("2017-07-14")), Owed("2017-07-15").On(Day("2017-07-15"))));
        Assert.Contains("asked for at the meeting of 1 June 2017, of Head of reviewing", Owed("2017-07-14").Why, StringComparison.Ordinal);
        var action = Panel.Facts<PanelAction>().Single();
        books.Do(new CorrectFact(P, action.FactId) { Right = action.Fact with { DoneOn = Day("2017-07-17"), Outcome = "Sent round" }, Reason = "It was done" }, "2017-07-18");
        Assert.Equal(DutyState.MetLate, Owed("2017-07-18").On(Day("2017-07-18")));

        Duty Owed(string today) => Panel.Duties<PanelActionClock>(Terms.Of(books.County, Day(today))).Single();
    }

    [Fact]
    public void Items_are_numbered_by_their_place_moved_and_taken_off_until_the_agenda_is_published()
    {
        Add("Apologies").Add("Minutes").Add("Report");
        books.Do(new MoveItem(P, Item("Report")) { To = 1 }, "2017-07-11");
        Assert.Equal(["1 Report", "2 Apologies", "3 Minutes"], Numbered());
        Assert.True(books.Try(new MoveItem(P, Item("Report")) { To = 4 }, "2017-07-11").Refused);
        Assert.True(books.Try(new MoveItem(P, Item("Report")) { To = 1 }, "2017-07-11").Refused);
        books.Do(new TakeItemOff(P, Item("Apologies")), "2017-07-11");
        Assert.Equal(["1 Report", "2 Minutes"], Numbered());
        Publish("2017-07-13", ("Report", 2), ("Minutes", 1));
        Assert.True(books.Try(new MoveItem(P, Item("Report")) { To = 2 }, "2017-07-13").Refused);
        Assert.True(books.Try(new TakeItemOff(P, Item("Report")), "2017-07-13").Refused);
    }

    [Fact]
    public void Pages_run_through_and_late_papers_are_lettered_after_the_one_they_follow_so_that_page_12_stays_page_12()
    {
        Add("One").Add("Two").Add("Three");
        Publish("2017-07-13", ("One", 11), ("Two", 3), ("Three", 0));
        Assert.Equal(["1:2-12", "2:13-15", "3:"], Pages());
        Add("Late one", urgent: "It came yesterday", after: "One");
        Publish("2017-07-18", ("Late one", 2));
        Assert.Equal(["1:2-12", "1a:12a-12b", "2:13-15", "3:"], Pages());
        Add("Later still", urgent: "And today", after: "One").Add("Last", urgent: "At the end");
        Publish("2017-07-19", ("Later still", 1), ("Last", 1));
        Assert.Equal(["1:2-12", "1a:12a-12b", "1b:12c-12c", "2:13-15", "3:", "3a:15a-15a"], Pages());
        Assert.Equal(("a", "z", "aa", "ab"), (PublishAgenda.LetterOf(0), PublishAgenda.LetterOf(25), PublishAgenda.LetterOf(26), PublishAgenda.LetterOf(27)));
    }

    [Fact]
    public void On_both_sides_of_paper_each_paper_begins_on_an_odd_page()
    {
        Add("One").Add("Two").Add("Three");
        books.Do(new PublishAgenda(P, July) { Front = 1, DoubleSided = true, Lengths = [new(Item("One"), 2), new(Item("Two"), 1), new(Item("Three"), 1)] }, "2017-07-13");
        Assert.Equal(["1:3-4", "2:5-5", "3:7-7"], Pages());
    }

    [Fact]
    public void An_item_without_a_paper_leaves_no_side_blank()
    {
        Add("One").Add("Spoken").Add("Three");
        books.Do(new PublishAgenda(P, July) { Front = 2, DoubleSided = true, Lengths = [new(Item("One"), 1), new(Item("Three"), 1)] }, "2017-07-13");
        Assert.Equal(["1:3-3", "2:", "3:5-5"], Pages());
        Add("Late", urgent: "It came yesterday");
        books.Do(new PublishAgenda(P, July) { Front = 2, Lengths = [new(Item("Late"), 1)] }, "2017-07-18");
        Assert.Equal(["1", "2"], Front());
        Add("Later", urgent: "It came today");
        books.Do(new PublishAgenda(P, July) { Front = 4, Lengths = [new(Item("Later"), 1)] }, "2017-07-19");
        Assert.Equal(["1", "2", "2a", "2b"], Front());
        Add("Last", urgent: "It came now");
        books.Do(new PublishAgenda(P, July) { Front = 1, Lengths = [new(Item("Last"), 1)] }, "2017-07-20");
        Assert.Equal(["1", "2", "2a", "2b"], Front());

        IReadOnlyList<string> Front() => Panel.Facts<AgendaPublished>().Single().Fact.Front;
    }

    [Fact]
    public void Later_than_five_clear_days_it_must_say_why_and_what_comes_after_must_be_urgent()
    {
        Add("One");
        var late = books.Try(new PublishAgenda(P, July) { Lengths = [] }, "2017-07-14");
        Assert.Equal("Short", late.Problems.Single().Field);
        Assert.Contains("13 July 2017", late.Problems.Single().Words, StringComparison.Ordinal);
        Publish("2017-07-13");
        Assert.Equal("Urgent", books.Try(new AddItem(P, July) { Title = "Two", Kind = "verbal" }, "2017-07-14").Problems.Single().Field);
        Assert.True(books.Try(new PublishAgenda(P, July), "2017-07-14").Refused);
        Assert.True(books.Try(new AddItem(P, July) { Title = "Two", Kind = "verbal", Urgent = "Yes" }, "2017-07-22").Refused);
    }

    [Fact]
    public void An_exempt_item_names_its_paragraphs_and_why_the_public_may_not_read_it()
    {
        Assert.Equal(["Under", "PublicTitle", "PublicInterest"], books.Try(new AddItem(P, July) { Title = "A child", Kind = "verbal", Exempt = true }, "2017-07-10").Problems.Select(problem => problem.Field));
        books.Do(new AddItem(P, July) { Title = "A child", Kind = "verbal", Exempt = true, Under = "1 2", PublicTitle = "Placement matter", PublicInterest = "It would tell who the child is" }, "2017-07-10");
        Assert.Empty(books.Try(new AddItem(P, July) { Title = "Figures", Kind = "report" }, "2017-07-10").Problems); // its report may follow
        Assert.Equal(["MinutesOf"], books.Try(new AddItem(P, July) { Title = "Minutes", Kind = "minutes", MinutesOf = July }, "2017-07-10").Problems.Select(problem => problem.Field));
    }

    [Fact]
    public void An_exempt_report_cannot_be_an_open_paper()
    {
        var report = Id(20);
        books.Do(new OpenReport(report) { Title = "A home", Period = "2017", On = Day("2017-07-21"), Words = "Words" }, "2017-07-10").Do(ChangeReportHead.Of((ReportRecord)books.County.Find(report)!) with { Classification = "exempt" }, "2017-07-10");
        var refused = books.Try(new AddItem(P, July) { Title = "A home", Kind = "report", Report = report, Version = 1 }, "2017-07-10");
        Assert.Equal(["Version", "Exempt"], refused.Problems.Select(problem => problem.Field));
    }

    [Fact]
    public void Closed_papers_are_seen_by_seat_and_item_and_by_nothing_else()
    {
        Seat("c-1", Belong.Domain.Panels.Seat.Member, "2017-05-25").Seat("c-2", Belong.Domain.Panels.Seat.Member, "2017-05-25", until: "2017-07-01").Seat("s-1", Belong.Domain.Panels.Seat.Substitute, "2017-05-25").Seat("s-2", Belong.Domain.Panels.Seat.Substitute, "2017-05-25").Seat("o-1", Belong.Domain.Panels.Seat.Officer, "2017-05-25").Seat("v-1", Belong.Domain.Panels.Seat.Observer, "2017-05-25").Seat("", Belong.Domain.Panels.Seat.Member, "2017-05-25");
        Add("Open").Add("Closed", exempt: true).Add("Closed too", exempt: true);

        // Before it is published nobody but the clerk sees even the title of anything.
        Assert.False(May("c-1", "Open"));
        Assert.False(May("c-1", "Closed"));
        Assert.True(May("clerk", "Closed", serves: true));
        Publish("2017-07-13");
        Assert.Equal((true, true, true), (May("nobody", "Open"), May("", "Open"), May("c-1", "Closed")));
        Assert.Equal((false, false, false, false), (May("nobody", "Closed"), May("", "Closed"), May("c-2", "Closed"), May("v-1", "Closed")));
        Assert.True(May("o-1", "Closed"));

        // A substitute only for the meeting they are named for, and until it is over.
        Assert.False(May("s-1", "Closed"));
        books.Do(new RecordAttendance(P, July) { Seats = [(SeatOf("c-1"), "apologies", null), (SeatOf("s-1"), "substitute", SeatOf("c-1"))] }, "2017-07-18");
        Assert.Equal((true, false), (May("s-1", "Closed"), May("s-2", "Closed")));
        Assert.True(May("s-1", "Closed", on: "2017-07-21"));
        Assert.False(May("s-1", "Closed", on: "2017-07-22"));

        // Whoever leaves for an item does not see its paper, and sees the others.
        books.Do(new RecordFact(P) { Said = new Interest { Item = Item("Closed"), Seat = SeatOf("c-1"), Kind = "pecuniary", Words = "Owns the home", Leaves = true } }, "2017-07-18");
        Assert.Equal((false, true), (May("c-1", "Closed"), May("c-1", "Closed too")));
        Assert.True(books.Try(new RecordFact(P) { Said = new Interest { Item = Item("Closed too"), Seat = SeatOf("c-1"), Kind = "pecuniary", Words = "Owns it" } }, "2017-07-18").Refused);
    }

    [Fact]
    public void Open_papers_stand_six_years_and_no_day_longer_and_boards_of_officers_not_at_all()
    {
        Add("Open");
        Publish("2017-07-13");
        var meeting = Panel.Meeting(July)!;
        Assert.False(PanelAccess.IsOpen(Panel, meeting, Day("2017-07-12")));
        Assert.True(PanelAccess.IsOpen(Panel, meeting, Day("2023-07-21")));
        Assert.False(PanelAccess.IsOpen(Panel, meeting, Day("2023-07-22")));
        var board = new Books().Do(new OpenPanel(P) { Title = "Board", Kind = "board", On = Day("2017-01-02") }, "2017-01-02").Do(new RecordFact(P) { Said = new PanelMeeting { On = Day("2017-07-21") } }, "2017-01-02");
        var record = (PanelRecord)board.County.Find(P)!;
        board.Do(new AddItem(P, record.Meetings.Single().FactId) { Title = "A", Kind = "verbal" }, "2017-07-20").Do(new PublishAgenda(P, record.Meetings.Single().FactId), "2017-07-20");
        record = (PanelRecord)board.County.Find(P)!;
        Assert.False(PanelAccess.IsOpen(record, record.Meetings.Single(), Day("2017-07-21")));
        Assert.False(PanelAccess.MaySee(record, record.Meetings.Single(), record.Facts<AgendaItem>().Single(), "anybody", serves: false, Day("2017-07-21")));
        Assert.False(PanelAccess.MayRead(record, "anybody", serves: false, Day("2017-07-21")));
    }

    [Fact]
    public void A_substitute_takes_the_place_of_one_member_who_is_not_there_and_nobody_is_present_before_the_day()
    {
        Seat("c-1", Belong.Domain.Panels.Seat.Member, "2017-05-25").Seat("c-2", Belong.Domain.Panels.Seat.Member, "2017-05-25").Seat("s-1", Belong.Domain.Panels.Seat.Substitute, "2017-05-25").Seat("s-2", Belong.Domain.Panels.Seat.Substitute, "2017-05-25");
        Assert.True(Attend("2017-06-01", (SeatOf("c-1"), "present", null), (SeatOf("s-1"), "substitute", SeatOf("c-1"))).Refused);
        Assert.True(Attend("2017-06-01", (SeatOf("s-1"), "substitute", null)).Refused);
        Assert.True(Attend("2017-06-01", (SeatOf("s-1"), "substitute", SeatOf("c-1")), (SeatOf("s-2"), "substitute", SeatOf("c-1"))).Refused);
        Assert.True(Attend("2017-05-31", (SeatOf("c-1"), "present", null)).Refused);
        Assert.False(Attend("2017-06-01", (SeatOf("c-1"), "apologies", null), (SeatOf("s-1"), "substitute", SeatOf("c-1")), (SeatOf("c-2"), "present", null)).Refused);
        Assert.Equal(2, Panel.MembersPresent(June));
        Assert.True(Attend("2017-06-01", (SeatOf("c-2"), "present", null)).Refused); // nothing is different
        Assert.False(Attend("2017-06-02", (SeatOf("c-2"), "absent", null)).Refused); // put right
        Assert.Equal(1, Panel.MembersPresent(June));

        Outcome Attend(string day, params (FactId, string, FactId?)[] seats) => books.Try(new RecordAttendance(P, June) { Seats = [.. seats] }, day);
    }

    [Fact]
    public void Confirmed_minutes_stay_as_they_are_and_are_confirmed_at_a_later_meeting()
    {
        Assert.True(books.Try(new RecordFact(P) { Said = new Minute { Meeting = July, Number = "1", Kind = "said", Words = "Too soon" } }, "2017-07-20").Refused);
        books.Do(new RecordFact(P) { Said = new Minute { Meeting = June, Number = "2", Kind = "said", Words = "Noted" } }, "2017-06-05").Do(new RecordFact(P) { Said = new Minute { Meeting = June, Number = "10", Kind = "decision", Words = "Agreed" } }, "2017-06-05");
        Assert.Equal(["2", "10"], Panel.MinutesOf(June).Select(minute => minute.Fact.Number));
        Assert.True(books.Try(new RecordFact(P) { Said = new MinutesConfirmed { Of = June, At = June, By = "The chair" } }, "2017-07-21").Refused);
        Assert.True(books.Try(new RecordFact(P) { Said = new MinutesConfirmed { Of = June, At = July, By = "The chair" } }, "2017-07-20").Refused);
        books.Do(new RecordFact(P) { Said = new MinutesConfirmed { Of = June, At = July, By = "The chair" } }, "2017-07-21");
        var minute = Panel.MinutesOf(June).First();
        Assert.True(books.Try(new CorrectFact(P, minute.FactId) { Right = minute.Fact with { Words = "Something else" }, Reason = "Better" }, "2017-07-22").Refused);
        Assert.True(books.Try(new RetractFact(P, minute.FactId) { Reason = "Away with it" }, "2017-07-22").Refused);
        Assert.True(books.Try(new RecordFact(P) { Said = new Minute { Meeting = June, Number = "11", Kind = "said", Words = "One more" } }, "2017-07-22").Refused);
    }

    [Fact]
    public void Two_plans_side_by_side_show_slipped_dates_raised_targets_what_disappeared_and_what_was_done_and_is_there_again()
    {
        var (old, now) = (Id(30), Id(31));
        books.Do(new OpenPlan(old) { Service = "Fostering", Year = 2017, On = Day("2016-04-20") }, "2016-04-20").Do(new OpenPlan(now) { Service = "Fostering", Year = 2018, On = Day("2017-04-19") }, "2017-04-19");
        Objective(old, "3.2", "Recruitment strategy and targets for households", by: "2016-07-31", aim: 150);
        Objective(old, "3.3", "A mascot for recruitment campaigns");
        Objective(old, "6.3", "Skills level payments reviewed", by: "2017-03-31");
        Objective(old, "9.1", "Record of staff supervision");
        Objective(old, "10.1", "Statement of purpose kept");
        books.Do(new RecordFact(old) { Said = new ObjectiveReview { Objective = Plan(old).Facts<PlanObjective>()[3].FactId, On = Day("2016-06-30"), Standing = "done", Evidence = "Folders set up" } }, "2016-06-30");
        Objective(now, "3.2", "Recruitment strategy and targets for households", by: "2016-07-31", aim: 200);
        Objective(now, "6.2", "Skills level payments reviewed", by: "2018-04-01");
        Objective(now, "9.1", "Record of staff supervision");
        Objective(now, "10.1", "Statement of purpose kept");
        Objective(now, "7.4", "Lifelong links pilot");
        var changes = ComparePlans.Of(Plan(old), Plan(now)).ToDictionary(change => (change.Before ?? change.Now!).Fact.Number, change => change);
        Assert.Equal(
            [("10.1", Became.Same), ("3.2", Became.Raised), ("3.3", Became.Disappeared), ("6.3", Became.Slipped), ("7.4", Became.New), ("9.1", Became.DoneAndAgain)],
            changes.Select(change => (change.Key, change.Value.Became)).OrderBy(change => change.Key, StringComparer.Ordinal));
        Assert.Contains("150 became 200", changes["3.2"].Why, StringComparison.Ordinal);
        Assert.Contains("31 March 2017 became 1 April 2018", changes["6.3"].Why, StringComparison.Ordinal);

        // Two that are much alike become one: the one that kept its number goes on, the other disappeared.
        Objective(old, "11.1", "Independent visitors for children");
        Objective(old, "11.2", "Independent visitors for children");
        Objective(now, "11.2", "Independent visitors for children");
        Assert.Equal([("11.1", Became.Disappeared), ("11.2", Became.Same)], ComparePlans.Of(Plan(old), Plan(now)).Where(change => change.Before?.Fact.Number.StartsWith("11", StringComparison.Ordinal) == true).Select(change => (change.Before!.Fact.Number, change.Became)));

        void Objective(SubjectId plan, string number, string words, string? by = null, int? aim = null) => books.Do(new RecordFact(plan) { Said = new PlanObjective { Number = number, Words = words, By = by is null ? null : Day(by), Aim = aim, AimOf = aim is null ? "" : "households" } }, "2017-04-19");
        BusinessPlanRecord Plan(SubjectId plan) => (BusinessPlanRecord)books.County.Find(plan)!;
    }

    private PanelTests Add(string title, bool exempt = false, string urgent = "", string? after = null)
    {
        books.Do(new AddItem(P, July) { Title = title, Kind = "verbal", Exempt = exempt, Under = exempt ? "1" : "", PublicTitle = exempt ? "Placement matter" : "", PublicInterest = exempt ? "A child" : "", Urgent = urgent, After = after is null ? null : Item(after) }, urgent.Length > 0 ? "2017-07-17" : "2017-07-10");
        return this;
    }

    private PanelTests Seat(string who, string part, string from, string? until = null)
    {
        books.Do(new RecordFact(P) { Said = new Seat { Name = who.Length > 0 ? who : "Somebody who does not sign in", Who = who, Part = part, From = Day(from), Until = until is null ? null : Day(until) } }, "2017-05-25");
        return this;
    }

    private void Publish(string day, params (string Title, int Pages)[] lengths) =>
        books.Do(new PublishAgenda(P, July) { Front = 1, Lengths = [.. lengths.Select(each => new PaperLength(Item(each.Title), each.Pages))] }, day);

    private bool May(string who, string title, bool serves = false, string on = "2017-07-18") =>
        PanelAccess.MaySee(Panel, Panel.Meeting(July)!, Panel.Facts<AgendaItem>().Single(item => item.Fact.Title == title), who, serves, Day(on));

    private FactId Item(string title) => Panel.Facts<AgendaItem>().Single(item => item.Fact.Title == title).FactId;

    private FactId SeatOf(string who) => Panel.Facts<Seat>().Single(seat => seat.Fact.Who == who).FactId;

    private string[] Numbered() => [.. Panel.Agenda(July).Select(listed => $"{listed.Number} {listed.Item.Fact.Title}")];

    private string[] Pages() => [.. Panel.Agenda(July).Select(listed => $"{listed.Number}:{(listed.Pages.Count == 0 ? "" : $"{listed.Pages[0]}-{listed.Pages[^1]}")}")];
}
