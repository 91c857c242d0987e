using System.Net;
using Belong.Domain.Panels;
using Belong.Web.Tests.Reports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Belong.Web.Tests.Panels;

/// <summary>A meeting from its agenda to its confirmed minutes, as the clerk, a member, a stranger and everybody see it.</summary>
public class PanelPagesTests
{
    private static readonly SubjectId P = Id(901);

    [Fact, Covers("GOV-03", "GOV-18")]
    public async Task A_pack_is_put_together_published_read_with_notes_and_an_exempt_item_leaves_no_trace_for_who_has_no_seat()
    {
        await using var service = await TheService.StartAsync("2026-07-10");
        var books = LookedAfterFrom("2025-06-02");
        Opened(books, seat: "c-001");
        await service.GivenAsync(books);
        var open = await ReportJourneyTests.PublishedAsync(service, "In care: {{cla-at-year-end}}.\n\n{{cla-at-year-end by sex | table}}");
        var closed = await ReportJourneyTests.PublishedAsync(service, "The home of {{cla-at-year-end}} child is Thistledown Lodge.", exempt: true);
        var meeting = service.Ledger.County.Panels.Single().Meetings.Single().FactId;
        var address = $"/panels/{P}/meetings/{meeting}";
        using var clerk = await AVisitor.To(service, "ds-01");
        foreach (var (title, kind, paper, exempt) in new[] { ("Apologies", "standing", "", false), ("Figures of the year", "report", Paper(open), false), ("A home of concern", "report", Paper(closed), true), ("Business after", "verbal", "", false) })
        {
            var answer = await clerk.PostAsync($"{address}/add", [("Title", title), ("Kind", kind), ("Asked", "note"), ("Paper", paper), ("Exempt", $"{exempt}"), .. exempt ? new[] { ("Under", "1"), ("PublicTitle", "Placement matter"), ("PublicInterest", "It would tell who the child is") } : []]);
            Assert.True(answer.GoneTo == address, string.Join("; ", answer.Errors));
        }

        // An exempt report cannot be put on as an open item.
        Assert.Contains("The report is exempt, so the item must be exempt", (await clerk.PostAsync($"{address}/add", ("Title", "X"), ("Kind", "report"), ("Asked", "note"), ("Paper", Paper(closed)), ("Exempt", "False"))).Errors);

        // The clerk's own first page says by when the agenda is to be published; nobody else's does.
        using var member = await AVisitor.To(service, "c-001");
        Assert.Contains("Panels: overdue and due within 20 days (1)", (await clerk.GetAsync("/")).Main, StringComparison.Ordinal);
        var first = await member.ReadsAsync("/", "Meetings (1)", "The agenda is not published yet.");
        Assert.DoesNotContain("Panels: overdue", first.Main, StringComparison.Ordinal);
        Assert.DoesNotContain($"{address}/pack", first.Text, StringComparison.Ordinal);

        // Before publication: the member sees no agenda, and everybody no meeting.
        using var stranger = await AVisitor.To(service, "p-001");
        using var everybody = await AVisitor.To(service);
        Assert.Contains("The agenda has not been published", (await member.GetAsync(address)).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync($"{address}/pack")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await everybody.GetAsync($"/public/meetings/{meeting}")).Status);
        Assert.Equal(address, (await clerk.RawPostAsync($"{address}?handler=Publish", new FormUrlEncodedContent(ReportJourneyTests.Form(await clerk.GetAsync(address), "Publish")))).GoneTo);

        // Who sees what.
        Assert.Contains("A home of concern", (await member.GetAsync(address)).Main, StringComparison.Ordinal);
        Assert.Contains("Thistledown Lodge", (await member.GetAsync($"{address}/pack")).Main, StringComparison.Ordinal);
        foreach (var (visitor, at) in new[] { (stranger, address), (stranger, $"{address}/pack"), (stranger, $"{address}/pack?handler=Html"), (stranger, $"{address}/minutes"), (everybody, $"/public/meetings/{meeting}"), (everybody, $"/public/meetings/{meeting}?handler=Html"), (everybody, "/public") })
        {
            var answer = await visitor.GetAsync(at);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.DoesNotContain("home of concern", answer.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Thistledown", answer.Text, StringComparison.Ordinal);
        }

        // On everybody's agenda stands what kind of business it is, the paragraph and the public interest; its report is on nobody's pages.
        foreach (var (visitor, at) in new[] { (stranger, address), (stranger, $"{address}/pack"), (everybody, $"/public/meetings/{meeting}") })
        {
            var agenda = (await visitor.GetAsync(at)).Main;
            Assert.Contains("Placement matter", agenda, StringComparison.Ordinal);
            Assert.Contains("paragraph 1 of part 1 of Schedule 12A to the Local Government Act 1972. Public interest: It would tell who the child is", agenda, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{closed}/versions/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await everybody.GetAsync($"/public/meetings/{meeting}?handler=Json&item=3")).Status);
        Assert.Contains("\"figures\"", (await everybody.GetAsync($"/public/meetings/{meeting}?handler=Json&item=2")).Text, StringComparison.Ordinal);
        Assert.Contains("As known at", (await everybody.GetAsync($"/public/meetings/{meeting}?handler=Csv&item=2")).Text, StringComparison.Ordinal);
        foreach (var (handler, text) in new[] { ("Docx", "word"), ("Xlsx", "sheet") })
        {
            var bytes = await (await everybody.GetAsync($"/public/meetings/{meeting}?handler={handler}")).Response.Content.ReadAsByteArrayAsync();
            using OpenXmlPackage package = handler == "Docx" ? WordprocessingDocument.Open(new MemoryStream(bytes), false) : SpreadsheetDocument.Open(new MemoryStream(bytes), false);
            Assert.Empty(new OpenXmlValidator().Validate(package).Select(error => $"{text} {error.Path?.XPath}: {error.Description}"));
        }

        // Page numbers are the same for both, and in what is taken away.
        var labels = Labels(await member.GetAsync($"{address}/pack"));
        Assert.Equal(["1", "2", "3", "4", "5", "Back page"], labels);
        Assert.Equal(["1", "2", "3", "4", "Back page"], Labels(await stranger.GetAsync($"{address}/pack")));
        var printed = (await member.GetAsync($"{address}/pack?handler=Html")).Page;
        Assert.Equal(labels, printed.QuerySelectorAll(".belong-foot > span:last-child").Select(foot => foot.TextContent.Replace("Page ", "", StringComparison.Ordinal)));

        // Each item is a heading once, where it begins, and its paper's headings stand below: so are the bookmarks of the PDF.
        Assert.Equal(["Corporate parenting panel", "Agenda item 2: Figures of the year", "Agenda item 3: A home of concern", "Corporate parenting panel"], printed.QuerySelectorAll("h1").Select(head => head.TextContent).Where(text => text.StartsWith("Agenda item", StringComparison.Ordinal) || text.EndsWith("panel", StringComparison.Ordinal)));
        Assert.All(printed.QuerySelectorAll("section").Skip(1), page => Assert.Contains("Corporate parenting panel · 21 July 2026", page.QuerySelector(".belong-head")!.TextContent, StringComparison.Ordinal));
        Assert.Equal("#page-5", printed.QuerySelectorAll("section a").Last(link => link.TextContent == "5").GetAttribute("href"));

        // A note follows its writer and nobody else, and is in no download; how far one read is kept.
        await member.RawPostAsync($"{address}/pack?handler=Note", new FormUrlEncodedContent(Form(await member.GetAsync($"{address}/pack"), "Note").Append(new("Words", "Ask about the coast"))));
        using var again = await AVisitor.To(service, "c-001");
        Assert.Contains("Ask about the coast", (await again.GetAsync($"{address}/pack")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask about the coast", (await clerk.GetAsync($"{address}/pack")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask about the coast", (await again.GetAsync($"{address}/pack?handler=Html")).Text, StringComparison.Ordinal);
        await member.RawPostAsync($"{address}/pack?handler=Read", new FormUrlEncodedContent(Form(await member.GetAsync($"{address}/pack"), "Note")));
        Assert.Contains("You have read to", (await again.GetAsync($"{address}/pack")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await member.RawPostAsync($"{address}/pack?handler=Note", new FormUrlEncodedContent(Form(await member.GetAsync($"{address}/pack"), "Note").Where(field => field.Key != "Label").Append(new("Label", "99")).Append(new("Words", "x"))))).Status);

        // What should not have been open is closed, and leaves everybody's pages at once.
        Assert.Contains("Figures of the year", (await everybody.GetAsync($"/public/meetings/{meeting}")).Text, StringComparison.Ordinal);
        var close = (await clerk.GetAsync(address)).Page.QuerySelectorAll("a").First(link => link.TextContent.Contains("Close to the public Figures of the year", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync($"{open}/versions/1")).Status);
        Assert.Contains("Enter why the item is being closed now", (await clerk.PostAsync(close, ("Under", "1"), ("PublicTitle", "Placement matter"), ("PublicInterest", "It names a child"))).Errors);
        Assert.Equal(address, (await clerk.PostAsync(close, ("Under", "1"), ("PublicTitle", "Placement matter"), ("PublicInterest", "It names a child"), ("Reason", "A name was left in"))).GoneTo);
        Assert.DoesNotContain("Figures of the year", (await everybody.GetAsync($"/public/meetings/{meeting}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await everybody.GetAsync($"/public/meetings/{meeting}?handler=Json&item=2")).Status);
        foreach (var way in new[] { $"{open}/versions/1", $"{open}/versions/1?handler=Json", $"{open}/versions/1?known=2026-07-10" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(way)).Status);
        }

        Assert.Equal(labels, Labels(await member.GetAsync($"{address}/pack")));

        // Somebody without the post can do none of it.
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync($"{address}/add")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync($"{address}/attendance")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync($"/panels/{P}/facts/record/minute")).Status);
    }

    [Fact]
    public async Task A_report_that_is_classified_as_exempt_later_leaves_open_agendas_and_cannot_be_published_on_one()
    {
        await using var service = await TheService.StartAsync("2026-07-10");
        var books = LookedAfterFrom("2025-06-02");
        Opened(books, seat: "c-001");
        await service.GivenAsync(books);
        var report = await ReportJourneyTests.PublishedAsync(service, "In care at Thistledown: {{cla-at-year-end}}.");
        var meeting = service.Ledger.County.Panels.Single().Meetings.Single().FactId;
        var address = $"/panels/{P}/meetings/{meeting}";
        using var clerk = await AVisitor.To(service, "ds-01");
        using var analyst = await AVisitor.To(service, "a-001");
        using var everybody = await AVisitor.To(service);
        await clerk.PostAsync($"{address}/add", ("Title", "Figures of the year"), ("Kind", "report"), ("Asked", "note"), ("Paper", Paper(report)), ("Exempt", "False"));
        Task<Answer> Classified(string how) => analyst.PostAsync($"{report}/head", ("Title", "Figures"), ("Period", "2026"), ("On.day", "21"), ("On.month", "7"), ("On.year", "2026"), ("Classification", how), ("Asked", "note"));
        async Task<Answer> Published() => await clerk.RawPostAsync($"{address}?handler=Publish", new FormUrlEncodedContent(Form(await clerk.GetAsync(address), "Publish").Append(new("Short", "The chair agreed"))));

        Assert.Equal(report, (await Classified("exempt")).GoneTo);
        Assert.Contains("The report of “Figures of the year” is exempt, and the item is open: close or remove the item", (await Published()).Errors);
        Assert.Equal(report, (await Classified("unrestricted")).GoneTo);
        Assert.Equal(address, (await Published()).GoneTo);
        Assert.Contains("Thistledown", (await everybody.GetAsync($"/public/meetings/{meeting}")).Text, StringComparison.Ordinal);
        Assert.Equal(report, (await Classified("exempt")).GoneTo);
        foreach (var handler in new[] { "", "?handler=Html", "?handler=Json&item=1", "?handler=Csv&item=1" })
        {
            Assert.DoesNotContain("Thistledown", (await everybody.GetAsync($"/public/meetings/{meeting}{handler}")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_minuted_under_an_item_that_is_closed_leaves_the_next_meetings_pack_too()
    {
        await using var service = await TheService.StartAsync("2026-07-22");
        var books = new Books();
        Opened(books, seat: "c-001", on: "2026-07-21");
        books.Do(new RecordFact(P) { Said = new PanelMeeting { On = Day("2026-09-10") } }, "2026-06-01");
        var july = ((PanelRecord)books.County.Find(P)!).Meetings.First(each => each.Fact.On == Day("2026-07-21")).FactId;
        var september = ((PanelRecord)books.County.Find(P)!).Meetings.First(each => each.Fact.On == Day("2026-09-10")).FactId;
        books.Do(new AddItem(P, july) { Title = "A home of concern", Kind = "presentation", Asked = "comment" }, "2026-07-01").Do(new PublishAgenda(P, july), "2026-07-02");
        var item = ((PanelRecord)books.County.Find(P)!).Facts<AgendaItem>().Single().FactId;
        books.Do(new RecordFact(P) { Said = new Minute { Meeting = july, Item = item, Number = "1", Kind = "said", Words = "Thistledown is to close" } }, "2026-07-22");
        await service.GivenAsync(books);
        using var clerk = await AVisitor.To(service, "ds-01");
        using var stranger = await AVisitor.To(service, "p-001");
        using var everybody = await AVisitor.To(service);
        var next = $"/panels/{P}/meetings/{september}";
        Assert.Equal(next, (await clerk.PostAsync($"{next}/add", ("Title", "Minutes"), ("Kind", "minutes"), ("Asked", "approve"), ("Paper", $"minutes/{july}"), ("Exempt", "False"))).GoneTo);
        Assert.Equal(next, (await clerk.RawPostAsync($"{next}?handler=Publish", new FormUrlEncodedContent(Form(await clerk.GetAsync(next), "Publish")))).GoneTo);
        Assert.Contains("Thistledown", (await everybody.GetAsync($"/public/meetings/{september}")).Text, StringComparison.Ordinal);
        Assert.Contains("Thistledown", (await stranger.GetAsync($"{next}/pack")).Text, StringComparison.Ordinal);

        await stranger.ReadsAsync("/search?q=close", "Minutes of meetings (1)", "Thistledown is to close");

        var past = $"/panels/{P}/meetings/{july}";
        Assert.Equal(past, (await clerk.PostAsync($"{past}/items/{item}", ("Under", "1"), ("PublicTitle", "Placement matter"), ("PublicInterest", "It names a child"), ("Reason", "A name was left in"))).GoneTo);
        foreach (var (visitor, address) in new[] { (everybody, $"/public/meetings/{september}"), (everybody, $"/public/meetings/{september}?handler=Html"), (stranger, $"{next}/pack"), (stranger, $"{next}/pack?known=2026-07-22"), (stranger, $"{past}/minutes"), (stranger, $"{past}/minutes?known=2026-07-22"), (stranger, "/search?q=close"), (stranger, "/search?q=close&known=2026-07-22") })
        {
            var page = (await visitor.GetAsync(address)).Text;
            Assert.DoesNotContain("Thistledown", page, StringComparison.Ordinal);
            Assert.DoesNotContain("A home of concern", page, StringComparison.Ordinal);
        }
    }

    [Fact, Covers("GOV-01", "GOV-10")]
    public async Task Attendance_minutes_comments_that_become_actions_and_minutes_that_are_confirmed()
    {
        await using var service = await TheService.StartAsync("2026-07-22");
        var books = new Books();
        Opened(books, seat: "c-001", on: "2026-07-21");
        books.Do(new RecordFact(P) { Said = new Seat { From = Day("2026-06-01"), Name = "Councillor B", Part = Seat.Substitute } }, "2026-06-01").Do(new RecordFact(P) { Said = new PanelMeeting { On = Day("2026-09-10") } }, "2026-06-01");
        var meeting = ((PanelRecord)books.County.Find(P)!).Meetings.First().FactId;
        books.Do(new AddItem(P, meeting) { Title = "Scorecard", Kind = "presentation", Asked = "comment" }, "2026-07-01").Do(new AddItem(P, meeting) { Title = "What young people did", Kind = "verbal", Words = "Games" }, "2026-07-01").Do(new PublishAgenda(P, meeting), "2026-07-02");
        await service.GivenAsync(books);
        var address = $"/panels/{P}/meetings/{meeting}";
        using var clerk = await AVisitor.To(service, "ds-01");
        var seats = (await clerk.GetAsync($"{address}/attendance")).Page.QuerySelectorAll("select[name^=How]").Select(select => select.GetAttribute("name")![4..]).ToList();
        var wrong = await clerk.PostAsync($"{address}/attendance", ($"How-{seats[0]}", "present"), ($"How-{seats[1]}", "substitute"), ($"For-{seats[1]}", seats[0]));
        Assert.Contains("Select the absent member Councillor B was a substitute for", string.Join(' ', wrong.Errors), StringComparison.Ordinal);
        Assert.Equal(address, (await clerk.PostAsync($"{address}/attendance", ($"How-{seats[0]}", "apologies"), ($"How-{seats[1]}", "substitute"), ($"For-{seats[1]}", seats[0]))).GoneTo);

        var item = ((PanelRecord)service.Ledger.County.Find(P)!).Facts<AgendaItem>().Single(each => each.Fact.Title == "Scorecard").FactId;
        Assert.Contains("Action: Designated doctor: report", (await clerk.PostAsync($"{address}/minutes/write", (WriteMinutes.FieldOf(item), "Words.\nAction: Designated doctor: report"))).Errors.Single(), StringComparison.Ordinal);
        Assert.Equal($"{address}/minutes", (await clerk.PostAsync($"{address}/minutes/write", (WriteMinutes.FieldOf(item), "Councillor B: Asked how long dental checks are waited for\nAction: Designated doctor by 10 September 2026: Report on waits"))).GoneTo);
        using var member = await AVisitor.To(service, "c-001");
        var seen = await member.GetAsync($"{address}/minutes");
        Assert.Contains("Action: Report on waits (Designated doctor, by 10 September 2026)", seen.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Change the minutes", seen.Main, StringComparison.Ordinal);
        var found = await member.ReadsAsync("/search?q=dental+checks", "Minutes of meetings (1)", "minute 1", "Asked how long dental checks are waited for");
        Assert.Equal($"{address}/minutes", found.Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).First(href => href!.Contains("/meetings/", StringComparison.Ordinal)));
        Assert.Contains("Report on waits", (await member.GetAsync($"/panels/{P}")).Main, StringComparison.Ordinal);
        Assert.Contains("1 of 1", (await member.GetAsync($"/panels/{P}")).Main, StringComparison.Ordinal);
        using var docx = WordprocessingDocument.Open(new MemoryStream(await (await member.GetAsync($"{address}/minutes?handler=Docx")).Response.Content.ReadAsByteArrayAsync()), false);
        Assert.Empty(new OpenXmlValidator().Validate(docx).Select(error => error.Description));
    }

    [Fact, Covers("GOV-12", "GOV-14", "PER-13")]
    public async Task A_plan_is_begun_reviewed_each_quarter_and_shows_the_figure_of_its_district()
    {
        await using var service = await TheService.StartAsync("2026-07-22");
        using var director = await AVisitor.To(service, "d-001");
        var plan = (await director.PostAsync("/plans/open", ("Service", "Fostering service"), ("Year", "2027"), ("Vision", "Good homes"), ("On.day", "1"), ("On.month", "4"), ("On.year", "2026"))).GoneTo!;
        var id = plan.Split('/')[^1];
        await director.PostAsync($"/plans/{id}/facts/record/plan-target", ("Number", "1"), ("Words", "Children are heard"), ("Standard", "NMS 1.3"));
        await director.PostAsync($"/plans/{id}/facts/record/plan-objective", ("Number", "1.1"), ("Words", "Listen to children"), ("Owners", "Head of fostering"), ("Measure", "cla-at-year-end:Harbourside"));
        var page = await director.GetAsync(plan);
        Assert.Contains("Review due this quarter", page.Main, StringComparison.Ordinal);
        Assert.Contains("of=district%3AHarbourside", page.Text, StringComparison.Ordinal);
        var review = page.Page.QuerySelectorAll("a").First(link => link.TextContent.StartsWith("Review", StringComparison.Ordinal) && link.GetAttribute("href")!.Contains("objective-review", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Contains("Enter the evidence that the objective is done", (await director.PostAsync(review, ("Objective", Query(review, "Objective")), ("Standing", "done"), ("On.day", "20"), ("On.month", "7"), ("On.year", "2026"))).Errors);
        Assert.Equal(plan, (await director.PostAsync(review, ("Objective", Query(review, "Objective")), ("Standing", "on-track"), ("On.day", "20"), ("On.month", "7"), ("On.year", "2026"))).GoneTo);
        page = await director.GetAsync(plan);
        Assert.Contains("On track", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Review owed", page.Main, StringComparison.Ordinal);
        Assert.Contains("That service already has a plan for that year", (await director.PostAsync("/plans/open", ("Service", "Fostering service"), ("Year", "2027"), ("On.day", "1"), ("On.month", "4"), ("On.year", "2026"))).Errors);
        using var member = await AVisitor.To(service, "c-001");
        Assert.Equal(HttpStatusCode.OK, (await member.GetAsync(plan)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync(review)).Status);
    }

    [Fact, Covers("GOV-08")]
    public async Task The_minutes_of_21_July_2026_are_confirmed_and_signed_at_a_later_meeting_and_stay_as_they_are()
    {
        await using var service = await TheService.StartAsync("2026-09-11");
        var books = new Books();
        Opened(books, seat: "c-001");
        books.Do(new RecordFact(P) { Said = new PanelMeeting { On = Day("2026-09-10") } }, "2026-06-01");
        var meetings = ((PanelRecord)books.County.Find(P)!).Meetings.Select(each => each.FactId).ToList();
        books.Do(new AddItem(P, meetings[0]) { Title = "Apologies", Kind = "standing" }, "2026-07-01").Do(new PublishAgenda(P, meetings[0]), "2026-07-02");
        books.Do(new RecordFact(P) { Said = new Minute { Meeting = meetings[0], Number = "1", Kind = "said", Words = "The chair welcomed everybody" } }, "2026-07-22");
        var minute = ((PanelRecord)books.County.Find(P)!).Facts<Minute>().Single().FactId;
        await service.GivenAsync(books);
        using var clerk = await AVisitor.To(service, "ds-01");
        using var member = await AVisitor.To(service, "c-001");
        await member.ReadsAsync($"/panels/{P}/meetings/{meetings[0]}/minutes", "Not confirmed yet");
        var confirm = $"/panels/{P}/facts/record/minutes-confirmed";
        await clerk.RefusedAsync("Enter who signed them", confirm, ("Of", $"{meetings[0]}"), ("At", $"{meetings[1]}"));
        await clerk.RefusedAsync("Minutes are confirmed at a later meeting", confirm, ("Of", $"{meetings[0]}"), ("At", $"{meetings[0]}"), ("By", "Councillor A"));
        await clerk.RefusedAsync("That meeting has no minutes", confirm, ("Of", $"{meetings[1]}"), ("At", $"{meetings[1]}"), ("By", "Councillor A"));
        await clerk.DoAsync(confirm, ("Of", $"{meetings[0]}"), ("At", $"{meetings[1]}"), ("By", "Councillor A"), ("Corrections", "In 1, Councillor B sent apologies"));
        await member.ReadsAsync($"/panels/{P}/meetings/{meetings[0]}/minutes", "Minutes confirmed and signed by Councillor A, with corrections: In 1, Councillor B sent apologies on 10 September 2026");
        await member.ReadsAsync($"/panels/{P}", "minutes confirmed");
        await clerk.RefusedAsync("These minutes are confirmed and signed, and cannot be changed", $"/panels/{P}/facts/{minute}/take-back", ("Reason", "Changed my mind"));
    }

    [Fact, Covers("GOV-09", "GOV-11", "GOV-15", "GOV-16", "GOV-17", "GOV-21", "GOV-22", "GOV-23")]
    public async Task What_a_panel_keeps_beside_its_papers_is_written_by_the_clerk_and_read_by_its_members()
    {
        await using var service = await TheService.StartAsync("2026-07-22");
        using var clerk = await AVisitor.To(service, "ds-01");
        await clerk.RefusedAsync("Enter the", "/panels/open", ("Title", "Corporate parenting panel"), ("Kind", "committee"));
        var panel = (await clerk.DoAsync("/panels/open", [("Title", "Corporate parenting panel"), ("Kind", "committee"), ("Words", "To be parents as a good parent is"), ("Cycle", "every six weeks"), ("Quorum", "3"), .. AtWork.On("On", "2025-05-20")])).GoneTo!;
        var keep = $"/panels/{panel.Split('/')[^1]}/facts/record";
        await clerk.DoAsync($"{keep}/seat", [.. AtWork.On("From", "2025-05-20"), ("Name", "Rosalind Vetchfield"), ("Who", "c-001"), ("Part", "member"), ("For", "Children’s services")]);
        await clerk.DoAsync($"{keep}/panel-terms", [("Title", "Corporate parenting panel"), ("Kind", "committee"), ("Words", "To be parents as a good parent is, and to hear the young people first"), ("Cycle", "every six weeks"), ("Quorum", "3"), .. AtWork.On("On", "2026-06-01"), ("Changed", "New portfolios")]);
        await clerk.RefusedAsync("Enter the title of the report", $"{keep}/planned-report", AtWork.On("For", "2026-09-10"));
        foreach (var (title, author) in new[] { ("Annual report of the reviewing officers", "Desmond Hazelstead"), ("Adoption", "Head of adoption"), ("Advocacy", "The advocacy service"), ("Fostering", "Head of fostering") })
        {
            await clerk.DoAsync($"{keep}/planned-report", [("Title", title), .. AtWork.On("For", "2026-09-10"), ("Author", author), ("Cycle", "yearly")]);
        }

        await clerk.RefusedAsync("Enter what the committee requested", $"{keep}/committee-request", [("From", "Select committee"), .. AtWork.On("On", "2026-02-09")]);
        await clerk.DoAsync($"{keep}/committee-request", [("From", "Select committee"), .. AtWork.On("On", "2026-02-09"), ("Words", "How many children moved three times?"), ("Answer", "236"), .. AtWork.On("AnsweredOn", "2026-04-13")]);
        await clerk.DoAsync($"{keep}/national-review", [("Title", "Children in custody"), ("Author", "The ministry"), .. AtWork.On("On", "2026-05-12"), ("Words", "Too many"), ("Answer", "A protocol with the police from October")]);
        await clerk.DoAsync($"{keep}/members-event", [("Title", "Games of the young people’s council"), .. AtWork.On("On", "2026-07-31"), ("Place", "The park"), ("Words", "All members, by the council")]);
        await clerk.DoAsync($"{keep}/circulated", [("Title", "Report of the inspection"), .. AtWork.On("On", "2026-06-13"), ("To", "all members, by e-mail")]);
        (string, string)[] purpose = [("Service", "fostering"), ("Version", "Version 4"), .. AtWork.On("ReviewedOn", "2026-01-12"), ("Words", "We find homes")];
        await clerk.RefusedAsync("Enter who approved it", $"{keep}/statement-of-purpose", [.. purpose, .. AtWork.On("ApprovedOn", "2026-07-21")]);
        await clerk.DoAsync($"{keep}/statement-of-purpose", [.. purpose, .. AtWork.On("ApprovedOn", "2026-07-21"), ("By", "The panel")]);

        using var member = await AVisitor.To(service, "c-001");
        await member.ReadsAsync("/panels", "Corporate parenting panel", "every six weeks");
        await member.ReadsAsync(
            panel, "every six weeks; quorum 3", "Rosalind Vetchfield", "Children’s services", "To be parents as a good parent is, and to hear the young people first", "Agreed 1 June 2026: New portfolios", "Terms agreed 20 May 2025",
            "Annual report of the reviewing officers, for September 2026, yearly, Desmond Hazelstead", "Adoption, for September 2026", "Advocacy, for September 2026", "Fostering, for September 2026",
            "Select committee, 9 February 2026: How many children moved three times? Answered 13 April 2026: 236", "Children in custody, The ministry, May 2026: A protocol with the police from October",
            "Games of the young people’s council, 31 July 2026, The park", "Report of the inspection, circulated on 13 June 2026 to all members, by e-mail", "Fostering service, Version 4, reviewed 12 January 2026, approved 21 July 2026 by The panel");
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync($"{keep}/circulated")).Status);
    }

    [Fact]
    public async Task Minutes_take_a_figure_as_it_reads_and_none_so_small_that_it_would_tell_of_a_child()
    {
        await using var service = await TheService.StartAsync("2026-07-22");
        var books = LookedAfterFrom("2025-06-02");
        Opened(books, seat: "c-001", on: "2026-07-21");
        await service.GivenAsync(books);
        var meeting = service.Ledger.County.Panels.Single().Meetings.Single().FactId;
        var address = $"/panels/{P}/meetings/{meeting}/minutes/write";
        using var clerk = await AVisitor.To(service, "ds-01");
        Assert.Equal(["{{cla-at-year-end}} is too small a number to be published: minute it in words"], (await clerk.PostAsync(address, ("Text-meeting", "{{cla-at-year-end}} children are in care."))).Errors);
        Assert.Equal(["“nonsense” is not a measure in the register"], (await clerk.PostAsync(address, ("Text-meeting", "There are {{nonsense}}."))).Errors);
        var kept = await clerk.PostAsync(address, ("Text-meeting", "{{adopted-in-year}} were adopted. {{nonsense}}"));
        Assert.Contains("{{nonsense}}", kept.Page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/panels/{P}/meetings/{meeting}/minutes", (await clerk.PostAsync(address, ("Text-meeting", "{{adopted-in-year | period 2026}} were adopted."))).GoneTo);
        await clerk.ReadsAsync($"/panels/{P}/meetings/{meeting}/minutes", "0 were adopted.");
    }

    [Fact, Covers("GOV-13")]
    public async Task The_plan_of_2026_27_stands_beside_the_one_before_with_what_slipped_was_raised_and_disappeared()
    {
        await using var service = await TheService.StartAsync("2026-07-22");
        using var director = await AVisitor.To(service, "d-001");
        var plans = new List<string>();
        foreach (var (year, day, recruited, by, rest) in new[] { ("2026", "2025-04-01", "150", "2026-03-31", "Publish a newsletter for carers each quarter"), ("2027", "2026-04-01", "200", "2027-03-31", "Train carers in first aid") })
        {
            var plan = (await director.DoAsync("/plans/open", [("Service", "Fostering service"), ("Year", year), .. AtWork.On("On", day)])).GoneTo!;
            var keep = $"/plans/{plan.Split('/')[^1]}/facts/record";
            await director.DoAsync($"{keep}/plan-target", ("Number", "1"), ("Words", "Enough carers"));
            await director.DoAsync($"{keep}/plan-objective", [("Number", "1.1"), ("Words", "Recruit households that foster"), ("Owners", "Head of fostering"), .. AtWork.On("By", by), ("Aim", recruited), ("AimOf", "households")]);
            await director.DoAsync($"{keep}/plan-objective", ("Number", "1.2"), ("Words", rest), ("Owners", "Head of fostering"));
            plans.Add(plan);
        }

        using var member = await AVisitor.To(service, "c-001");
        Assert.DoesNotContain("Changes since the", (await member.GetAsync(plans[0])).Main, StringComparison.Ordinal);
        var page = await member.ReadsAsync(plans[1], "Changes since the 2025", "Date slipped", "31 March 2026 became 31 March 2027", "Target raised", "Removed", "No outcome is recorded, and the objective is not in the next plan");
        Assert.Contains("Publish a newsletter for carers each quarter", page.Row("Removed"), StringComparison.Ordinal);
        Assert.Contains("Train carers in first aid", page.Row("New"), StringComparison.Ordinal);
    }

    private static void Opened(Books books, string seat, string on = "2026-07-21") => books
        .Do(new OpenPanel(P) { Title = "Corporate parenting panel", Kind = "committee", Quorum = 1, On = Day("2026-06-01") }, "2026-06-01")
        .Do(new RecordFact(P) { Said = new Seat { From = Day("2026-06-01"), Name = "Councillor A", Who = seat, Part = Seat.Member } }, "2026-06-01")
        .Do(new RecordFact(P) { Said = new PanelMeeting { On = Day(on), At = new TimeOnly(10, 0) } }, "2026-06-01");

    private static string Paper(string report) => $"report/{report.Split('/')[^1]}/1";

    private static string[] Labels(Answer page) => [.. page.Page.QuerySelectorAll(".belong-page__number > span:last-child").Select(number => number.TextContent.Replace("Page ", "", StringComparison.Ordinal))];

    private static IEnumerable<KeyValuePair<string, string>> Form(Answer page, string handler) => ReportJourneyTests.Form(page, handler);

    private static string Query(string address, string part) => Uri.UnescapeDataString(address.Split('?', '&').First(each => each.StartsWith($"{part}=", StringComparison.Ordinal))[(part.Length + 1)..]);
}
