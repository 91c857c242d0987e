using System.Net;
using System.Text;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Workforce;

namespace Belong.Web.Tests.Work;

public class WorkTests
{
    private const string Harbourside = "Harbourside children in care";

    /// <summary>The one list of duties, as the first page, the whole list, the child's page, the plans and the workbench each show it.</summary>
    [Fact]
    public async Task The_same_child_has_the_same_duties_on_every_page_that_shows_them()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var random = new Random(41);
        var books = new Books();
        for (var i = 1; i <= 12; i++)
        {
            var from = Day("2025-06-02").AddDays(random.Next(0, 270));
            LookedAfterFrom(from.ToString("yyyy-MM-dd"), id: Id(i), books: books, born: $"{2008 + (i % 12)}-05-06");
            books.Do(new AllocateWorker(Id(i)) { From = from, Worker = i % 3 == 0 ? "w-999" : "w-045", Team = Harbourside, Reason = "FCONTA" }, from.ToString("yyyy-MM-dd"));
            if (i % 4 != 0)
            {
                books.Do(new AllocateReviewingOfficer(Id(i)) { From = from, Officer = "iro-01", Exception = "Covers the area" }, from.ToString("yyyy-MM-dd"));
            }

            if (i % 2 == 0)
            {
                var held = from.AddDays(20).ToString("yyyy-MM-dd");
                books.Do(new RecordReview(Id(i)) { HeldOn = Day(held), Participation = books.Child(Id(i)).BornOn!.Value.AddYears(4) > Day(held) ? "PN0" : "PN1" }, held);
                books.Do(new RaiseDispute(Id(i)) { On = Day(held), Issues = "care-plan", Words = "The plan is out of date" }, held);
            }
        }

        await service.GivenAsync(books);
        var terms = Terms.Of(service.Ledger.County, service.Today);
        var all = service.Ledger.County.Children.SelectMany(child => child.AllDuties(terms).Where(duty => duty.IsOpen && duty.IsKnown).Select(duty => (Child: child, Duty: duty))).ToList();
        Assert.True(all.Count > 100);

        using var worker = await AVisitor.To(service, "w-045");
        await SeesAsync(worker, all.Where(each => each.Duty.Rule.Who == Post.SocialWorker && each.Child.AllocationOn(service.Today)!.Fact.Worker == "w-045"));
        using var officer = await AVisitor.To(service, "iro-01");
        await SeesAsync(officer, all.Where(each => each.Duty.Rule.Who == Post.ReviewingOfficer && each.Child.ReviewingOfficerOn(service.Today) is not null));
        using var manager = await AVisitor.To(service, "m-001");
        await SeesAsync(manager, all.Where(each => each.Duty.Rule.Who == Post.TeamManager));

        // Without an officer a review is the reviewing manager's to see to: nobody's duty is nobody's.
        using var above = await AVisitor.To(service, "rm-01");
        await SeesAsync(above, all.Where(each => each.Duty.Rule.Who == Post.ReviewingManager || (each.Duty.Rule.Who == Post.ReviewingOfficer && each.Child.ReviewingOfficerOn(service.Today) is null)));

        foreach (var ofChild in all.GroupBy(each => each.Child.Id))
        {
            var record = await officer.GetAsync($"/children/{ofChild.Key}");
            Assert.Contains($"What is due ({ofChild.Count()})", record.Main, StringComparison.Ordinal);
            Assert.Equal(Lines(ofChild), Shown(record));
            var plans = await officer.GetAsync($"/children/{ofChild.Key}/plans");
            Assert.Subset(Lines(ofChild).ToHashSet(), Shown(plans).ToHashSet());
        }

        var bench = (await officer.GetAsync("/reviewing?handler=Csv")).Text;
        foreach (var (child, duty) in all.Where(each => each.Duty.Rule.Act == typeof(RecordReview) && each.Child.ReviewingOfficerOn(service.Today) is not null).GroupBy(each => each.Child).Select(each => each.MinBy(one => one.Duty.By)))
        {
            Assert.Contains(bench.Split('\n'), row => row.Contains(duty.Why.Replace("\"", "\"\"", StringComparison.Ordinal), StringComparison.Ordinal) && row.Contains($"{duty.By:yyyy-MM-dd}", StringComparison.Ordinal) && row.Contains(child.CalledName, StringComparison.Ordinal));
        }

        // The counts of the first page and of the whole list are the lengths of the lists behind them.
        async Task SeesAsync(AVisitor visitor, IEnumerable<(ChildRecord Child, Duty Duty)> own)
        {
            var expected = own.ToList();
            var list = await visitor.GetAsync("/work");
            var shown = new List<string>();
            for (var page = 1; page <= (expected.Count + 99) / 100; page++)
            {
                shown.AddRange(Shown(await visitor.GetAsync($"/work?p={page}")));
            }

            Assert.Equal(Lines(expected), shown.Order(StringComparer.Ordinal));
            Assert.Equal(expected.Count, list.Page.QuerySelectorAll(".belong-tile strong").Sum(tile => int.Parse(tile.TextContent)));
            var first = await visitor.GetAsync("/");
            var tiles = first.Page.QuerySelectorAll(".belong-tile").ToDictionary(tile => tile.QuerySelector("a")!.GetAttribute("href")!, tile => int.Parse(tile.QuerySelector("strong")!.TextContent));
            Assert.Equal(expected.Count(each => each.Duty.By < service.Today && each.Duty.By >= service.Today.AddDays(-60)), tiles["#Overdue"]);
            Assert.Equal(expected.Count(each => each.Duty.By < service.Today.AddDays(-60)), tiles["#LongOverdue"]);
        }

        IReadOnlyList<string> Lines(IEnumerable<(ChildRecord Child, Duty Duty)> duties) => [.. duties.Select(each => $"{each.Duty.What}, {LondonWords(each.Duty.By!.Value)}").Order(StringComparer.Ordinal)];
        IReadOnlyList<string> Shown(Answer page) =>
            [.. page.Page.QuerySelectorAll("table.belong-compact tbody tr").Where(row => row.QuerySelector("details.belong-why") is not null)
                .Select(row => $"{Text(row.QuerySelector("th > a")?.FirstChild?.TextContent ?? row.QuerySelector("th")!.FirstChild!.TextContent)}, {Text(row.QuerySelectorAll("td").First(cell => cell.TextContent.Contains("20", StringComparison.Ordinal) && cell.QuerySelector("a") is null).TextContent).Split(',')[0]}").Order(StringComparer.Ordinal)];
        static string Text(string words) => words.Trim();
        static string LondonWords(DateOnly day) => day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task A_workers_children_are_handed_over_in_one_go_or_not_at_all()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-045", Harbourside);
        TheService.AllocatedTo(LookedAfterFrom("2026-02-02", id: Id(2), books: books), "w-045", Harbourside, Id(2));
        InPost(books, "w-045", 45, Post.SocialWorker.Code);
        InPost(books, "w-046", 46, Post.SocialWorker.Code);
        InPost(books, "x-001", 47, Post.Other.Code);
        await service.GivenAsync(books);
        using var manager = await AVisitor.To(service, "m-001");

        var wrong = await manager.PostAsync("/work/hand-over?Of=w-045", ("Children", $"{Id(1)}"), ("From.day", "9"), ("From.month", "3"), ("From.year", "2026"), ("Worker", "x-001"), ("Reason", "LEFTRL"));
        Assert.Contains("No social worker with that ID works here on that date", wrong.Errors);
        Assert.NotNull(wrong.Page.QuerySelector($"input[name=Children][value='{Id(1)}'][checked]")); // what was ticked stays ticked

        var form = AVisitor.Hidden(await manager.GetAsync("/work/hand-over?Of=w-045")).Concat(
        [
            new("Children", $"{Id(1)}"), new("Children", $"{Id(2)}"), new("From.day", "9"), new("From.month", "3"), new("From.year", "2026"), new("Worker", "w-046"), new("Reason", "LEFTRL"), new("Note", "Met them together"),
        ]);
        var done = await manager.RawPostAsync("/work/hand-over?Of=w-045", new FormUrlEncodedContent(form));
        Assert.Equal("/work", done.GoneTo);
        Assert.All(new[] { 1, 2 }, number => Assert.Equal("w-046", service.Ledger.County.Child(Id(number))!.AllocationOn(service.Today)!.Fact.Worker));
    }

    [Fact]
    public async Task The_calendar_opens_by_its_secret_alone_names_no_child_and_closes_with_it_or_with_the_post()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-045", Harbourside);
        InPost(books, "w-045", 45, Post.SocialWorker.Code);
        await service.GivenAsync(books);
        using var worker = await AVisitor.To(service, "w-045");
        var address = new Uri((await worker.PostAsync("/work/calendar")).Page.QuerySelector("main .belong-hash")!.TextContent.Trim()).AbsolutePath;
        using var phone = await AVisitor.To(service);

        var feed = await phone.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, feed.Status);
        Assert.StartsWith("BEGIN:VCALENDAR", feed.Text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:", feed.Text, StringComparison.Ordinal);
        foreach (var secret in new[] { "Robin", "Fairweather", Id(1).ToString(), service.Ledger.County.Child(Id(1))!.ChildId })
        {
            Assert.True(string.IsNullOrEmpty(secret) || !feed.Text.Contains(secret, StringComparison.OrdinalIgnoreCase), secret);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await phone.GetAsync($"/calendar/{new string('0', 48)}.ics")).Status);
        await worker.PostAsync("/work/calendar", ("close", "1"));
        Assert.Equal(HttpStatusCode.NotFound, (await phone.GetAsync(address)).Status);
    }

    /// <summary>Another program's reading of our feed is the judge: it must find what the list of work has, on the same days.</summary>
    [Fact]
    public async Task Another_program_reads_in_the_calendar_what_the_list_of_work_has_on_the_same_days()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        Books? books = null;
        for (var i = 1; i <= 12; i++)
        {
            books = TheService.AllocatedTo(LookedAfterFrom($"2026-{1 + (i % 3):00}-{2 + i:00}", id: Id(i), books: books), "w-045", Harbourside, Id(i));
        }

        InPost(books!, "w-045", 45, Post.SocialWorker.Code);
        await service.GivenAsync(books!);
        using var worker = await AVisitor.To(service, "w-045");
        var address = new Uri((await worker.PostAsync("/work/calendar")).Page.QuerySelector("main .belong-hash")!.TextContent.Trim()).AbsolutePath;
        using var phone = await AVisitor.To(service);
        var feed = (await phone.GetAsync(address)).Text;

        var calendar = Ical.Net.Calendar.Load(feed)!;
        var read = calendar.Events.Select(due => (DateOnly.FromDateTime(due.Start!.Value), due.Summary!)).Order().ToList();
        var county = service.Ledger.County;
        var owed = OwedInCounty.Of(county, Terms.Of(county, service.Today)).All.Where(each => each.Who == "w-045" && each.Duty.By is not null)
            .GroupBy(each => (each.Duty.By!.Value, each.Duty.Rule.Title)).Select(each => (each.Key.Value, $"{each.Key.Title}: {each.Count()} due")).Order().ToList();
        Assert.True(owed.Count > 30, $"{owed.Count}");
        Assert.Equal(owed, read);
        Assert.All(calendar.Events, due =>
        {
            Assert.True(due.IsAllDay);
            Assert.False(due.Start!.HasTime);
            Assert.Equal(due.Start.Value.AddDays(1), due.End!.Value);
        });
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(due => due.Uid).Distinct().Count());
        Assert.All(feed.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public async Task The_digest_goes_once_a_day_to_each_who_has_something_to_do_names_nobody_and_says_whom_it_could_not_reach()
    {
        var database = Databases.New("sqlite");
        await using (var service = await TheService.StartAsync("2026-03-10", database))
        {
            var books = TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-045", Harbourside);
            TheService.AllocatedTo(LookedAfterFrom("2026-02-02", id: Id(2), books: books), "w-046", Harbourside, Id(2));
            InPost(books, "w-045", 45, Post.SocialWorker.Code);
            InPost(books, "w-046", 46, Post.SocialWorker.Code, "refused@example.org");
            await service.GivenAsync(books);
        }

        using var post = new AMailServer();
        var words = $"digest --database {database} --day 2026-03-10 --smtp 127.0.0.1:{post.Port} --from belong@example.org --without-tls".Split(' ');
        var sent = await VerbTests.Belong(words);
        Assert.Equal(1, sent.Exit); // one could not be reached
        Assert.Contains("1 message sent, 1 could not be.", sent.Out, StringComparison.Ordinal);
        Assert.Contains("w-046", sent.Error, StringComparison.Ordinal);
        var message = Assert.Single(post.Messages);
        Assert.Contains("w-045@example.org", message, StringComparison.Ordinal);
        Assert.Contains("overdue", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Robin", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Fairweather", message, StringComparison.Ordinal);

        var again = await VerbTests.Belong(words);
        Assert.Contains("0 messages sent, 1 had gone today already, 1 could not be.", again.Out, StringComparison.Ordinal);
        Assert.Single(post.Messages);
    }

    [Fact]
    public async Task What_is_typed_on_a_page_of_questions_comes_back_with_its_days_and_ticks_and_can_be_thrown_away()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "iro-01");
        var address = $"/children/{child}/do/raise-dispute";
        var form = AVisitor.Hidden(await officer.GetAsync(address)).Concat([new("On.day", "9"), new("On.month", "3"), new("Issues", "care-plan"), new("Issues", "contact"), new("Words", "The plan is old"), new("later", "1")]);
        await officer.RawPostAsync($"{address}?handler=Draft", new FormUrlEncodedContent(form));

        var again = await officer.GetAsync(address);
        Assert.Equal(("9", "3"), (again.Page.QuerySelector("#On-day")!.GetAttribute("value"), again.Page.QuerySelector("#On-month")!.GetAttribute("value")));
        Assert.Equal(["care-plan", "contact"], again.Page.QuerySelectorAll("input[name=Issues][checked]").Select(tick => tick.GetAttribute("value")));
        Assert.Null((await officer.GetAsync($"{address}?Words=Something+else")).Page.QuerySelector("#On-day")!.GetAttribute("value")); // the address asks for another
        var afresh = await officer.GetAsync($"{address}?afresh");
        Assert.Null(afresh.Page.QuerySelector("#On-day")!.GetAttribute("value"));
        Assert.Contains("My drafts (1)", (await officer.GetAsync("/")).Main, StringComparison.Ordinal);
        await officer.PostAsync("/?handler=Discard", ("draft", address));
        Assert.Contains("My drafts (0)", (await officer.GetAsync("/")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_of_a_child_of_whom_there_is_no_record_yet_is_kept_too()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        using var officer = await AVisitor.To(service, "r-001");
        var form = AVisitor.Hidden(await officer.GetAsync("/children/open")).Append(new("Given", "Robin")).Append(new("BornOn.day", "9"));
        Assert.Equal(HttpStatusCode.NoContent, (await officer.RawPostAsync("/children/open?handler=Draft", new FormUrlEncodedContent(form))).Status);
        var again = await officer.GetAsync("/children/open");
        Assert.Equal(("Robin", "9"), (again.Page.QuerySelector("#Given")!.GetAttribute("value"), again.Page.QuerySelector("#BornOn-day")!.GetAttribute("value")));
        Assert.Contains("has been kept", again.Main, StringComparison.Ordinal);
    }

    /// <summary>Opens a record for somebody who holds a post.</summary>
    internal static void InPost(Books books, string id, int number, string role, string? email = null) => books
        .Do(new OpenWorker(Id(1000 + number)) { Id = id, Given = "A", Family = "Worker", Email = email ?? $"{id}@example.org" }, "2026-02-01")
        .Do(new RecordFact(Id(1000 + number)) { Said = new Employment { From = Day("2026-02-01"), Role = role, Team = Harbourside, Kind = "permanent" } }, "2026-02-01");
}
