using System.IO.Compression;
using Belong.Domain.Panels;
using Belong.Web.Tests.House;
using Belong.Web.Tests.Reports;

namespace Belong.Web.Tests.Panels;

/// <summary>
/// Who reads what of a meeting's open, exempt and confidential business, written out by hand for a clerk to read. Every page and
/// file in which it could stand is fetched; a cell is marked where the reader finds it on any of them. Everybody reads minutes once they are confirmed, and
/// these are not.
/// </summary>
public class ExemptTableTests
{
    private static readonly SubjectId Committee = Id(901), Officers = Id(902);

    /// <summary>A committee of elected members, on the day of its meeting. Each column ends with the word to look for.</summary>
    private const string OfACommittee =
        """
        |                                                | open title (Lighthouse) | open report (Beacon) | open minute (Harebell) | open action (Oakapple) | exempt title (Thistledown) | exempt report (Nettlebed) | exempt minute (Foxglove) | exempt action (Bramble) | minute of the meeting (Meadow) | action of no minute (Clover) |
        | the clerk, democratic services (ds-01)         | x | x | x | x | x | x | x | x | x | x |
        | an elected member with a seat (c-001)          | x | x | x | x | x | x | x | x | x | x |
        | an officer in attendance (d-001)               | x | x | x | x | x | x | x | x | x | x |
        | a substitute who sat there that day (ad-01)    | x | x | x | x | x | x | x | x | x | x |
        | a substitute who was not called (ad-02)        | x | x | x | x |   |   |   |   | x | x |
        | an observer (rm-01)                            | x | x | x | x |   |   |   |   | x | x |
        | a member whose seat has ended (a-001)          | x | x | x | x |   |   |   |   | x | x |
        | a member who left for it, with an interest (r-001) | x | x | x | x |  |   |   |   | x | x |
        | a social worker with no seat (w-045)           | x | x | x | x |   |   |   |   | x | x |
        | a team manager with no seat (m-001)            | x | x | x | x |   |   |   |   | x | x |
        | a reviewing officer with no seat (iro-01)      | x | x | x | x |   |   |   |   | x | x |
        | a placement officer with no seat (p-001)       | x | x | x | x |   |   |   |   | x | x |
        | everybody, not signed in ()                    | x | x |   |   |   |   |   |   |   |   |
        """;

    /// <summary>A panel of officers: nothing of it is for anybody without a seat, exempt or not.</summary>
    private const string OfOfficers =
        """
        |                                                | title (Lighthouse) | report (Beacon) | minute (Harebell) | action (Oakapple) | exempt title (Thistledown) | exempt report (Nettlebed) | exempt minute (Foxglove) | exempt action (Bramble) | minute of the meeting (Meadow) | action of no minute (Clover) |
        | the clerk, democratic services (ds-01)         | x | x | x | x | x | x | x | x | x | x |
        | a member with a seat (c-001)                   | x | x | x | x | x | x | x | x | x | x |
        | an officer in attendance (d-001)               | x | x | x | x | x | x | x | x | x | x |
        | a substitute who sat there that day (ad-01)    | x | x | x | x | x | x | x | x | x | x |
        | a substitute who was not called (ad-02)        |   |   |   |   |   |   |   |   | x | x |
        | an observer (rm-01)                            |   |   |   |   |   |   |   |   | x | x |
        | a member whose seat has ended (a-001)          |   |   |   |   |   |   |   |   |   |   |
        | a member who left for the exempt item (r-001)  | x | x | x | x |   |   |   |   | x | x |
        | a social worker with no seat (w-045)           |   |   |   |   |   |   |   |   |   |   |
        | a team manager with no seat (m-001)            |   |   |   |   |   |   |   |   |   |   |
        | a reviewing officer with no seat (iro-01)      |   |   |   |   |   |   |   |   |   |   |
        | a placement officer with no seat (p-001)       |   |   |   |   |   |   |   |   |   |   |
        | everybody, not signed in ()                    |   |   |   |   |   |   |   |   |   |   |
        """;

    [Fact]
    public async Task Each_reader_finds_of_a_committees_business_what_the_table_says_and_no_trace_of_the_rest() =>
        TextTable.Agree(await DifferingAsync(Committee, "committee", OfACommittee));

    [Fact]
    public async Task Nobody_without_a_seat_finds_anything_of_a_panel_of_officers() =>
        TextTable.Agree(await DifferingAsync(Officers, "panel", OfOfficers));

    private static async Task<string> DifferingAsync(SubjectId panel, string kind, string text)
    {
        await using var service = await TheService.StartAsync("2026-07-21");
        var meeting = await HeldAsync(service, panel, kind);
        var table = new TextTable(text);
        var read = new Dictionary<string, string>();
        foreach (var row in table.Rows)
        {
            using var reader = await AVisitor.To(service, TextTable.NameIn(row) is { Length: > 0 } persona ? persona : null);
            var (ours, open) = ($"/panels/{panel}", $"/public/meetings/{meeting}");
            var of = $"{ours}/meetings/{meeting}";
            var texts = new List<string>();
            foreach (var address in (string[])["/", "/work", "/work/calendar", "/panels", ours, of, $"{of}/pack", $"{of}/pack?handler=Html", $"{of}/pack?handler=Docx", $"{of}/pack?handler=Xlsx", $"{of}/minutes", $"{of}/minutes?handler=Docx", $"{of}/attendance", "/public", open, $"{open}?handler=Html", $"{open}?handler=Docx", $"{open}?handler=Json&item=1", $"{open}?handler=Json&item=2"])
            {
                texts.Add(await TextOfAsync(await reader.GetAsync(address)));
            }

            read[row] = string.Concat(texts);
        }

        return table.Differing((row, column) => read[row].Contains(TextTable.NameIn(column), StringComparison.Ordinal) ? "x" : "");
    }

    /// <summary>An open and an exempt item, each with its report, a minute and its action; a minute of the meeting as a whole and an action of no minute.</summary>
    private static async Task<FactId> HeldAsync(TheService service, SubjectId id, string kind)
    {
        var books = LookedAfterFrom("2025-06-02").Do(new OpenPanel(id) { Title = "The panel", Kind = kind, Quorum = 1, On = Day("2026-06-01") }, "2026-06-01")
            .Do(new RecordFact(id) { Said = new PanelMeeting { On = Day("2026-07-20"), At = new TimeOnly(10, 0) } }, "2026-06-01")
            .Do(new RecordFact(id) { Said = new PanelMeeting { On = Day("2026-07-21"), At = new TimeOnly(10, 0) } }, "2026-06-01");
        foreach (var (who, part, until) in new[] { ("c-001", Seat.Member, ""), ("d-001", Seat.Officer, ""), ("rm-01", Seat.Observer, ""), ("ad-01", Seat.Substitute, ""), ("ad-02", Seat.Substitute, ""), ("a-001", Seat.Member, "2026-06-30"), ("r-001", Seat.Member, ""), ("", Seat.Member, "") })
        {
            books.Do(new RecordFact(id) { Said = new Seat { From = Day("2026-06-01"), Until = until.Length > 0 ? Day(until) : null, Name = $"Seat of {who}", Who = who, Part = part } }, "2026-06-01");
        }

        await service.GivenAsync(books);
        var open = await ReportJourneyTests.PublishedAsync(service, "In care at Beacon: {{cla-at-year-end}}.");
        var exempt = await ReportJourneyTests.PublishedAsync(service, "In care at Nettlebed: {{cla-at-year-end}}.", exempt: true);
        PanelRecord Panel() => (PanelRecord)service.Ledger.County.Find(id)!;
        var meeting = Panel().Meetings.Last().FactId;
        await DoAsync(new AddItem(id, meeting) { Title = "Lighthouse", Kind = "report", Asked = "note", Report = ReportOf(open), Version = 1 });
        await DoAsync(new AddItem(id, meeting) { Title = "Thistledown", Kind = "report", Asked = "note", Report = ReportOf(exempt), Version = 1, Exempt = true, Under = "1", PublicTitle = "Placement matter", PublicInterest = "It would tell who the child is" });
        await DoAsync(new PublishAgenda(id, meeting) { Short = "The chair agreed" });
        var items = Panel().Facts<AgendaItem>().Select(item => item.FactId).ToList();
        await DoAsync(new RecordFact(id) { Said = new Interest { Item = items[1], Seat = SeatOf("r-001"), Kind = "pecuniary", Leaves = true } });
        await DoAsync(new RecordAttendance(id, meeting) { Seats = [(SeatOf(""), "apologies", null), (SeatOf("ad-01"), "substitute", SeatOf("")), (SeatOf("c-001"), "present", null)] });
        await MinuteAsync("1", items[0], "Harebell", "Oakapple");
        await MinuteAsync("2", items[1], "Foxglove", "Bramble");
        await MinuteAsync("3", null, "Meadow", null);
        await DoAsync(new RecordFact(id) { Said = new PanelAction { Meeting = meeting, Words = "Clover", Owner = "The director", By = Day("2026-09-01") } });
        return meeting;

        FactId SeatOf(string who) => Panel().Facts<Seat>().Single(seat => seat.Fact.Who == who).FactId;

        async Task MinuteAsync(string number, FactId? item, string words, string? action)
        {
            await DoAsync(new RecordFact(id) { Said = new Minute { Meeting = meeting, Item = item, Number = number, Kind = "comment", Words = words } });
            if (action is not null)
            {
                await DoAsync(new RecordFact(id) { Said = new PanelAction { Meeting = meeting, Minute = Panel().MinutesOf(meeting).Single(minute => minute.Fact.Number == number).FactId, Words = action, Owner = "The director", By = Day("2026-09-01") } });
            }
        }

        async Task DoAsync(Act act)
        {
            var done = await service.Ledger.RecordAsync(act, new("ds-01", "The clerk"), service.Today, new ChangeId(Guid.NewGuid()));
            Assert.False(done.Outcome.Refused, string.Join("; ", done.Outcome.Problems.Select(problem => problem.Words)));
        }
    }

    private static SubjectId ReportOf(string address) => new(Guid.Parse(address.Split('/')[^1]));

    /// <summary>What a page says, or what stands in a file of the office kind.</summary>
    private static async Task<string> TextOfAsync(Answer answer)
    {
        var bytes = await answer.Response.Content.ReadAsByteArrayAsync();
        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            return answer.Text;
        }

        using var zip = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
