using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.Reporting;
using Belong.Domain.Tests.Facts;
using Belong.Domain.Tests.Story;
using Belong.Domain.Time;

namespace Belong.Domain.Tests.Panels;

/// <summary>
/// A year of a panel of members, a board of officers, their reports and their plans, kept as text that people read: how far each act reaches; who sees which item,
/// action and paper on which days, also where one entry is said otherwise; and how two years’ plans differ.
/// </summary>
public sealed class RoundThePanelTests
{
    private static readonly SubjectId P = Id(31), B = Id(35), Open = Id(33), Closed = Id(36), First = Id(32), Second = Id(37);

    [Fact]
    public void Every_act_reaches_as_far_as_it_was_agreed()
    {
        var lines = new List<string>();
        var books = new Books();
        var over = Told().County;
        foreach (var (day, by, act) in Acts())
        {
            var made = act(books);
            var before = books.County;
            lines.AddRange(RoundTheActsTests.Lines(before, made, Day(day), by));
            books.As(by).Try(made, day);
            lines.AddRange(ActsElsewhereTests.Lines(before, books.County, over, made, Day(day), by).Skip(1));
        }

        Agreed.Holds("round-the-panel.txt", lines);
    }

    [Fact]
    public void Everybody_sees_what_was_agreed() => Agreed.Holds("sight-of-the-panel.txt", [.. Sight(Told().County), .. Otherwise(), .. Compared(), .. Numbered()]);

    private static Books Told()
    {
        var books = new Books();
        foreach (var (day, by, act) in Acts())
        {
            books.As(by).Try(act(books), day);
        }

        return books;
    }

    private static IEnumerable<(string Day, string By, Func<Books, Act> Act)> Acts()
    {
        yield return ("2017-01-03", "clerk", _ => new OpenPanel(P) { Title = "Corporate parenting panel", Kind = "committee", Quorum = 2, On = Day("2017-01-03") });
        yield return ("2017-01-03", "clerk", _ => new OpenPanel(B) { Title = "Board of officers", Kind = "board", On = Day("2017-01-03") });
        foreach (var (name, who, part, from, until) in new[] { ("Councillor Reed", "c-1", Seat.Chair, "2017-01-03", null), ("Councillor Ash", "c-2", Seat.Member, "2017-01-03", null), ("Councillor Elm", "c-3", Seat.Member, "2017-01-03", "2017-04-30"), ("Councillor Oak", "s-1", Seat.Substitute, "2017-01-03", null), ("Head of service", "o-1", Seat.Officer, "2017-01-03", null), ("A visitor", "v-1", Seat.Observer, "2017-01-03", null), ("Councillor Yew", "", Seat.CoOpted, "2017-01-03", (string?)null) })
        {
            yield return ("2017-01-03", "clerk", _ => Said(P, new Seat { Name = name, Who = who, Part = part, From = Day(from), Until = until is null ? null : Day(until) }));
        }

        yield return ("2017-01-03", "clerk", _ => Said(B, new Seat { Name = "Head of service", Who = "o-1", Part = Seat.Member, From = Day("2017-01-03") }));
        yield return ("2017-01-03", "clerk", _ => Said(P, new PanelMeeting { On = Day("2017-03-10"), At = new TimeOnly(10, 0) }));
        yield return ("2017-01-03", "clerk", _ => Said(P, new PanelMeeting { On = Day("2017-07-21"), At = new TimeOnly(10, 0) }));
        yield return ("2017-01-03", "clerk", _ => Said(P, new PanelMeeting { On = Day("2017-05-12"), CalledOff = "The election" }));
        yield return ("2017-01-03", "clerk", _ => Said(B, new PanelMeeting { On = Day("2017-07-20") }));
        yield return ("2017-02-01", "analyst", _ => new OpenReport(Open) { Title = "Children in care", Period = "2017", On = Day("2017-03-10"), Words = "Words", Summary = "In short", Recommendation = "To note" });
        yield return ("2017-02-01", "analyst", _ => new OpenReport(Closed) { Title = "A home", Period = "2017", On = Day("2017-03-10"), Words = "Words" });
        yield return ("2017-02-02", "analyst", b => ChangeReportHead.Of((ReportRecord)b.County.Find(Closed)!) with { Classification = "exempt" });
        yield return ("2017-02-03", "analyst", b => SignOff(b, Open));
        yield return ("2017-02-04", "head-1", b => SignOff(b, Open));
        yield return ("2017-02-03", "analyst", b => SignOff(b, Closed));
        yield return ("2017-02-04", "head-1", b => SignOff(b, Closed));
        yield return ("2017-02-05", "analyst", b => new PublishVersion(Open, Version(b, Open)));
        yield return ("2017-02-05", "analyst", b => new PublishVersion(Closed, Version(b, Closed) with { Exempt = true }));
        yield return ("2017-02-06", "clerk", b => new AddItem(P, Meeting(b, "2017-03-10")) { Title = "Apologies", Kind = "standing" });
        yield return ("2017-02-06", "clerk", b => new AddItem(P, Meeting(b, "2017-03-10")) { Title = "Children in care", Kind = "report", Report = Open, Version = 1, Asked = "note", Presented = "Head" });
        yield return ("2017-02-06", "clerk", b => new AddItem(P, Meeting(b, "2017-03-10")) { Title = "A home", Kind = "report", Report = Closed, Version = 1, Exempt = true, Under = "1", PublicTitle = "Placement matter", PublicInterest = "A child could be known" });
        yield return ("2017-02-06", "clerk", b => new AddItem(P, Meeting(b, "2017-03-10")) { Title = "A child’s case", Kind = "verbal", Exempt = true, Under = "1 2", PublicTitle = "Placement matter", PublicInterest = "Names", Words = "Spoken" });
        yield return ("2017-02-07", "clerk", b => ChangeItem.Of(Panel(b), Item(b, "Apologies")) with { Title = "Apologies and substitutes" });
        yield return ("2017-02-07", "clerk", b => new MoveItem(P, Item(b, "A home").FactId) { To = 2 });
        yield return ("2017-03-02", "clerk", b => new PublishAgenda(P, Meeting(b, "2017-03-10")) { Front = 2, Lengths = [new(Item(b, "Children in care").FactId, 5, "paper"), new(Item(b, "A home").FactId, 3)] });
        yield return ("2017-03-06", "clerk", b => new AddItem(P, Meeting(b, "2017-03-10")) { Title = "A late paper", Kind = "verbal", Urgent = "It came today", After = Item(b, "Children in care").FactId });
        yield return ("2017-03-06", "clerk", b => new AddItem(P, Meeting(b, "2017-03-10")) { Title = "Another late paper", Kind = "verbal", Urgent = "It came too" });
        yield return ("2017-03-07", "clerk", b => new PublishAgenda(P, Meeting(b, "2017-03-10")) { Front = 3, Lengths = [new(Item(b, "A late paper").FactId, 2)] });
        yield return ("2017-03-08", "clerk", b => new CloseItem(P, Item(b, "A late paper").FactId) { Under = "3", PublicTitle = "Placement matter", PublicInterest = "Prices", Reason = "A price was found" });
        yield return ("2017-03-08", "clerk", b => Said(P, new Interest { Item = Item(b, "A child’s case").FactId, Seat = SeatOf(b, "c-2"), Kind = "pecuniary", Words = "Owns the home", Leaves = true }));
        yield return ("2017-03-08", "clerk", b => Said(P, new Interest { Item = Item(b, "A home").FactId, Seat = SeatOf(b, "c-1"), Kind = "personal", Words = "Knows the carer" }));
        yield return ("2017-03-09", "clerk", b => new RecordAttendance(P, Meeting(b, "2017-03-10")) { Seats = [(SeatOf(b, "c-3"), "apologies", null), (SeatOf(b, "s-1"), "substitute", SeatOf(b, "c-3"))] });
        yield return ("2017-03-10", "clerk", b => new RecordAttendance(P, Meeting(b, "2017-03-10")) { Seats = [(SeatOf(b, "c-1"), "present", null), (SeatOf(b, "c-2"), "present", null), (SeatOf(b, "c-3"), "apologies", null), (SeatOf(b, "s-1"), "substitute", SeatOf(b, "c-3")), (SeatOf(b, "o-1"), "present", null), (SeatOf(b, "v-1"), "absent", null)] });
        yield return ("2017-03-10", "clerk", b => Said(P, new Minute { Meeting = Meeting(b, "2017-03-10"), Item = Item(b, "Children in care").FactId, Number = "2", Kind = "decision", Words = "The report was noted" }));
        yield return ("2017-03-10", "clerk", b => Said(P, new Minute { Meeting = Meeting(b, "2017-03-10"), Item = Item(b, "A child’s case").FactId, Number = "10", Kind = "said", Words = "Members heard", By = "Head" }));
        yield return ("2017-03-10", "clerk", b => Said(P, new Minute { Meeting = Meeting(b, "2017-03-10"), Number = "2.1", Kind = "comment", Words = "More figures" }));
        yield return ("2017-03-10", "clerk", b => Said(P, new PanelAction { Meeting = Meeting(b, "2017-03-10"), Minute = MinuteOf(b, "10"), Words = "Look at the home again", Owner = "Head", By = Day("2017-04-28") }));
        yield return ("2017-03-10", "clerk", b => Said(P, new PanelAction { Meeting = Meeting(b, "2017-03-10"), Minute = MinuteOf(b, "2"), Words = "Bring the figures", Owner = "Head", By = Day("2017-07-10"), DoneOn = Day("2017-03-10"), Outcome = "Brought" }));
        yield return ("2017-03-10", "clerk", b => Said(P, new PanelAction { Meeting = Meeting(b, "2017-03-10"), Words = "Write to carers", Owner = "Chair", By = Day("2017-03-31") }));
        yield return ("2017-06-01", "clerk", b => new AddItem(P, Meeting(b, "2017-07-21")) { Title = "Minutes", Kind = "minutes", MinutesOf = Meeting(b, "2017-03-10") });
        yield return ("2017-06-01", "clerk", b => new AddItem(P, Meeting(b, "2017-07-21")) { Title = "The plan", Kind = "plan", Plan = First });
        yield return ("2017-06-01", "head-1", _ => new OpenPlan(First) { Service = "Reviewing service", Year = 2017, Vision = "Every child heard", On = Day("2017-01-03") });
        yield return ("2017-06-01", "head-1", _ => new OpenPlan(Second) { Service = "Reviewing service", Year = 2018, Vision = "Every child heard", On = Day("2017-06-01") });
        foreach (var (plan, number, words, by, aim, of) in new[]
        {
            (First, "1", "Reviews held in time", "2017-03-31", (int?)90, "per cent"), (First, "2", "Children chair their reviews", "2017-06-30", 40, "children"), (First, "10", "Recruit officers", "2017-03-31", null, ""), (First, "3", "Train the officers about autism", "2017-05-31", 12, "officers"), (First, "4", "Visits", "2017-01-31", null, ""), (First, "5", "Write the booklet again", null, 5, "booklets"), (First, "6", "Survey of carers and parents", "2017-09-30", 30, ""),
            (Second, "1", "Reviews held in time", "2018-03-31", 95, "per cent"), (Second, "2", "Children chair their own reviews", "2017-06-30", 40, "children"), (Second, "2.1", "Officers trained about autism", "2017-04-30", 10, "officers"), (Second, "4", "Visits", null, null, ""), (Second, "7", "Something altogether new", "2018-01-31", 1, "things"), (Second, "5", "The booklet to write again", "2018-01-31", 6, ""), (Second, "6", "Survey of carers and parents", "2017-09-30", 40, "carers"),
        })
        {
            yield return ("2017-06-01", "head-1", _ => Said(plan, new PlanObjective { Number = number, Words = words, Owners = "head-1", By = by is null ? null : Day(by), Aim = aim, AimOf = of }));
        }

        foreach (var (number, on, standing, evidence) in new[] { ("1", "2017-03-31", "behind", "88%"), ("2", "2017-03-31", "on-track", "30"), ("2", "2017-06-01", "done", "41"), ("10", "2017-03-31", "dropped", "No money") })
        {
            yield return ("2017-06-01", "head-1", b => Said(First, new ObjectiveReview { Objective = ((BusinessPlanRecord)b.County.Find(First)!).Facts<PlanObjective>().FirstOrDefault(each => each.Fact.Number == number)?.FactId ?? default, On = Day(on), Standing = standing, Evidence = evidence }));
        }

        yield return ("2017-06-02", "clerk", b => new AddItem(P, Meeting(b, "2017-07-21")) { Title = "The plan", Kind = "plan", Plan = First });
        yield return ("2017-06-02", "clerk", b => new TakeItemOff(P, Item(b, "Minutes").FactId));
        yield return ("2017-06-03", "clerk", b => new AddItem(P, Meeting(b, "2017-07-21")) { Title = "Minutes", Kind = "minutes", MinutesOf = Meeting(b, "2017-03-10") });
        yield return ("2017-07-14", "clerk", b => new PublishAgenda(P, Meeting(b, "2017-07-21")) { Short = "The clerk was ill", DoubleSided = true, Lengths = [new(Item(b, "The plan").FactId, 2), new(Item(b, "Minutes").FactId, 1)] });
        yield return ("2017-07-15", "clerk", b => new PublishAgenda(P, Meeting(b, "2017-05-12")));
        yield return ("2017-07-21", "clerk", b => Said(P, new MinutesConfirmed { Of = Meeting(b, "2017-03-10"), At = Meeting(b, "2017-07-21"), By = "Councillor Reed" }));
        yield return ("2017-07-22", "clerk", b => Said(P, new Minute { Meeting = Meeting(b, "2017-03-10"), Number = "11", Kind = "said", Words = "Too late" }));
        yield return ("2017-07-22", "clerk", b => new RecordAttendance(P, Meeting(b, "2017-03-10")) { Seats = [(SeatOf(b, "c-3"), "present", null)] });
        yield return ("2017-06-05", "clerk", b => new AddItem(B, Board(b).Meetings.First().FactId) { Title = "Money", Kind = "verbal" });
        yield return ("2017-07-19", "clerk", b => new PublishAgenda(B, Board(b).Meetings.First().FactId));
    }

    private static IEnumerable<string> Sight(County county)
    {
        string[] people = ["", "nobody", "c-1", "c-2", "c-3", "s-1", "o-1", "v-1"];
        DateOnly[] days = [.. Enumerable.Range(0, 250).Select(day => Day("2017-02-20").AddDays(day)), Day("2023-03-10"), Day("2023-03-11"), Day("2023-07-21"), Day("2023-07-22")];
        foreach (var panel in county.Panels)
        {
            foreach (var meeting in panel.Meetings)
            {
                yield return $"# {panel.Title}, {meeting.Fact.On.InWords()}: {string.Join(" / ", panel.Agenda(meeting.FactId).Select(listed => $"{listed.Number} {listed.Item.Fact.Title} {string.Join(' ', listed.Pages)}"))}; late {string.Join(", ", panel.Late(meeting.FactId).Select(item => item.Fact.Title))}; minutes {string.Join(' ', panel.MinutesOf(meeting.FactId).Select(minute => minute.Fact.Number))}; {panel.MembersPresent(meeting.FactId)} members";
                yield return $"  open to everybody: {Runs(days, day => PanelAccess.IsOpen(panel, meeting, day))}";
                foreach (var who in people)
                {
                    yield return $"  a seat for “{who}”: {Runs(days, day => PanelAccess.SeatAt(panel, meeting, who, day) is not null)}";
                    foreach (var item in panel.Facts<AgendaItem>().Where(item => item.Fact.Meeting == meeting.FactId))
                    {
                        yield return $"  {item.Fact.Title} for “{who}”: {Runs(days, day => PanelAccess.MaySee(panel, meeting, item, who, false, day))}; for its clerk {Runs(days, day => PanelAccess.MaySee(panel, meeting, item, who, true, day))}";
                    }
                }
            }

            foreach (var who in people)
            {
                yield return $"  {panel.Title} read by “{who}”: {Runs(days, day => PanelAccess.MayRead(panel, who, false, day))}";
                foreach (var action in panel.Facts<PanelAction>())
                {
                    yield return $"  {action.Fact.Words} for “{who}”: {Runs(days, day => PanelAccess.MaySee(panel, action, who, false, day))}";
                }
            }
        }

        foreach (var (report, version) in new[] { (Open, 0), (Open, 1), (Open, 2), (Closed, 0), (Closed, 1), (P, 1), (Id(49), 1) })
        {
            yield return $"version {version} of {AStory.NumberOf(report)}: {(county.IsClassified(report, version) ? "classified" : "not classified")}, {(county.IsClosed(report, version) ? "closed" : "open")}";
        }

        foreach (var day in new[] { "2017-03-02", "2017-03-09", "2017-04-28", "2017-07-13", "2017-07-14", "2017-07-22" })
        {
            yield return $"owed on {day}: {string.Join("; ", county.Panels.SelectMany(panel => panel.AllDuties(Terms.Of(county, Day(day)))).Select(duty => $"{duty.What} by {duty.By:yyyy-MM-dd} {duty.On(Day(day))}"))}";
        }
    }

    private static IEnumerable<string> Otherwise()
    {
        var county = Told().County;
        foreach (var panel in county.Panels)
        {
            foreach (var line in SaidOtherwise.Lines(county, panel, other => [.. Brief(other, (PanelRecord)other.Find(panel.Id)!)], line => line[..line.IndexOf(':', StringComparison.Ordinal)]))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Brief(County county, PanelRecord panel)
    {
        foreach (var meeting in panel.Meetings)
        {
            yield return $"agenda of {meeting.Fact.On:yyyy-MM-dd}: {string.Join(" / ", panel.Agenda(meeting.FactId).Select(listed => $"{listed.Number} {listed.Item.Fact.Title} {string.Join(' ', listed.Pages)}"))}; late {panel.Late(meeting.FactId).Count()}; minutes {string.Join(' ', panel.MinutesOf(meeting.FactId).Select(minute => minute.Fact.Number))}; {panel.MembersPresent(meeting.FactId)} members; {(panel.Confirmed(meeting.FactId) is null ? "not confirmed" : "confirmed")}";
            foreach (var item in panel.Facts<AgendaItem>().Where(item => item.Fact.Meeting == meeting.FactId))
            {
                yield return $"{item.Fact.Title}: {string.Join(' ', new[] { "nobody", "c-1", "c-2", "c-3", "s-1", "o-1", "v-1" }.Where(who => PanelAccess.MaySee(panel, meeting, item, who, false, Day("2017-03-09"))))} then {string.Join(' ', new[] { "nobody", "c-1", "c-2", "c-3", "s-1", "o-1", "v-1" }.Where(who => PanelAccess.MaySee(panel, meeting, item, who, false, Day("2017-07-21"))))}";
            }
        }

        foreach (var action in panel.Facts<PanelAction>())
        {
            yield return $"{action.Fact.Words}: {string.Join(' ', new[] { "nobody", "c-1", "c-2", "o-1" }.Where(who => PanelAccess.MaySee(panel, action, who, false, Day("2017-03-09"))))}";
        }

        yield return $"the open version: {county.IsClassified(Open, 1)} {county.IsClosed(Open, 1)}, the closed one: {county.IsClassified(Closed, 1)} {county.IsClosed(Closed, 1)}";
    }

    private static IEnumerable<string> Compared()
    {
        var county = Told().County;
        var (first, second) = ((BusinessPlanRecord)county.Find(First)!, (BusinessPlanRecord)county.Find(Second)!);
        foreach (var (name, before, now) in new[] { ("a year on", first, second), ("back", second, first), ("with itself", first, first) })
        {
            yield return $"# Plans compared {name}";
            foreach (var change in ComparePlans.Of(before, now))
            {
                yield return $"  {change.Before?.Fact.Number} > {change.Now?.Fact.Number}: {change.Became}, {change.Why}";
            }
        }
    }

    private static IEnumerable<string> Numbered()
    {
        string[] numbers = ["10", "2", "2.1", "2.10", "2.2", "a", "2.a", "1", "", "02"];
        yield return $"numbers in order: {string.Join(", ", numbers.Order(Numbers.Order))}";
        yield return $"letters: {string.Join(' ', new[] { 0, 1, 25, 26, 27, 51, 52, 701, 702 }.Select(PublishAgenda.LetterOf))}";
    }

    private static string Runs(DateOnly[] days, Func<DateOnly, bool> may)
    {
        var yes = days.Where(may).ToList();
        return yes.Count == 0 ? "never" : yes.Count == days.Length ? "always" : string.Join(", ", yes.Aggregate(new List<(DateOnly From, DateOnly Until)>(), (runs, day) => runs.Count > 0 && Array.IndexOf(days, day) == Array.IndexOf(days, runs[^1].Until) + 1 ? [.. runs[..^1], (runs[^1].From, day)] : [.. runs, (day, day)]).Select(run => $"{run.From:yyyy-MM-dd} to {run.Until:yyyy-MM-dd}"));
    }

    private static RecordFact Said(SubjectId on, Fact fact) => new(on) { Said = fact };

    private static PanelRecord Panel(Books books) => (PanelRecord)books.County.Find(P)!;

    private static PanelRecord Board(Books books) => (PanelRecord)books.County.Find(B)!;

    private static FactId Meeting(Books books, string on) => Panel(books).Meetings.FirstOrDefault(meeting => meeting.Fact.On == Day(on))?.FactId ?? default;

    private static Entry<AgendaItem> Item(Books books, string title) => Panel(books).Facts<AgendaItem>().LastOrDefault(item => item.Fact.Title.StartsWith(title, StringComparison.Ordinal)) ?? Panel(books).Facts<AgendaItem>()[0];

    private static FactId SeatOf(Books books, string who) => Panel(books).Facts<Seat>().First(seat => seat.Fact.Who == who).FactId;

    private static FactId MinuteOf(Books books, string number) => Panel(books).Facts<Minute>().FirstOrDefault(minute => minute.Fact.Number == number)?.FactId ?? default;

    private static SignOffReport SignOff(Books books, SubjectId report) => (ReportRecord)books.County.Find(report)! is var record
        ? new(report) { Text = record.Text!.Id, Head = record.Form!.Id, Seen = "digest", Says = "digest" } : throw new InvalidOperationException();

    private static ReportVersion Version(Books books, SubjectId report) => (ReportRecord)books.County.Find(report)! is var record
        ? new() { Number = 1, On = Day("2017-02-05"), KnownAt = books.County.At, Text = record.Text!.Id.Value, Head = record.Form!.Id.Value, Program = "Belong", Digest = "digest", Says = "digest" } : throw new InvalidOperationException();
}
