using System.Net;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Fostering;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.Relations;
using Belong.Domain.Reviewing;
using Belong.Domain.Workforce;

namespace Belong.Web.Tests.Records;

/// <summary>What is kept of services, of those who work in them, of panels and of plans.</summary>
public class RecordsOfEveryKindTests
{
    public static TheoryData<string> Kinds => [.. RecordFact.Kinds.Where(kind => kind.On is { } on && on.Type != typeof(ChildRecord) && kind.Type.Assembly == typeof(Fact).Assembly).Select(kind => kind.Name)];

    [Theory, MemberData(nameof(Kinds))]
    public async Task Each_kind_is_recorded_through_its_page_stands_where_it_is_shown_and_can_be_changed(string kind)
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = new Books().Do(new OpenWorker(Id(900)) { Id = "iro-01", Given = "Marguerite", Family = "Oakdew" }, "2026-02-02");
        books.Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new ServiceAim { Year = 2026, Words = "Every child is seen" } }, "2026-02-02");
        books.Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new Expectation { Words = "Officers challenge drift", Source = "Framework" } }, "2026-02-02");
        var (panel, plan) = (Id(901), Id(902));
        books.Do(new OpenPanel(panel) { Title = "Corporate parenting panel", Kind = "committee", On = Day("2026-02-02") }, "2026-02-02").Do(new RecordFact(panel) { Said = new Seat { From = Day("2026-02-02"), Name = "Councillor A", Part = Seat.Member } }, "2026-02-02")
            .Do(new RecordFact(panel) { Said = new PanelMeeting { On = Day("2026-02-20") } }, "2026-02-02").Do(new RecordFact(panel) { Said = new PanelMeeting { On = Day("2026-03-09") } }, "2026-02-02");
        var held = ((PanelRecord)books.County.Find(panel)!).Meetings.First().FactId;
        books.Do(new AddItem(panel, held) { Title = "Apologies", Kind = "standing" }, "2026-02-02");
        if (kind is "sufficiency-measure")
        {
            books.Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new Domain.Governance.SufficiencyChallenge { Number = 1, Words = "Fewer come into care" } }, "2026-02-02");
        }

        if (kind is "minutes-confirmed" or "panel-action")
        {
            books.Do(new RecordFact(panel) { Said = new Minute { Meeting = held, Number = "1", Kind = "comment", Words = "Asked why" } }, "2026-02-24");
        }

        if (kind is not "business-plan")
        {
            books.Do(new OpenPlan(plan) { Service = "Fostering", Year = 2026, On = Day("2026-02-02") }, "2026-02-02").Do(new RecordFact(plan) { Said = new PlanObjective { Number = "1.1", Words = "Listen" } }, "2026-02-02");
        }

        books.Do(Opened(Id(903)), "2026-02-02").Do(new AddPerson(Id(903)) { Person = Id(904), Given = "Sarah", Family = "Lane", Is = "mother" }, "2026-02-02");
        books.Do(new OpenHousehold(Id(905)) { Given = "Ann", Family = "Alder", Address = "4 Mill Lane", Postcode = "QX4 2AB", Since = Day("2014-01-06") }, "2026-02-02").Do(new RecordFact(Id(905)) { Said = new FosterApproval { From = Day("2026-02-02"), Kind = "mainstream", Ground = kind is "temporary-extended" ? FosterApproval.Temporary : FosterApproval.Full } }, "2026-02-02");
        await service.GivenAsync(books);
        var type = FactJson.Kinds.Values.Single(each => each.Name == kind).Type;
        var on = FactKind.Of(type).On;
        var subject = on?.Type switch { { } of when of == typeof(WorkerRecord) => Id(900), { } of when of == typeof(PanelRecord) => panel, { } of when of == typeof(BusinessPlanRecord) => plan, { } of when of == typeof(AdultRecord) => Id(904), { } of when of == typeof(HouseholdRecord) => Id(905), _ => CouncilRecord.TheCouncil };
        var record = $"/{on!.Many}/{subject}";
        if (kind is "business-plan")
        {
            return; // it is opened with its record, by an act of its own: see the plan's own test
        }

        using var manager = await AVisitor.To(service, on == RecordKind.Of<PanelRecord>() ? "ds-01" : on == RecordKind.Of<HouseholdRecord>() ? "fm-01" : on == RecordKind.Of<AdultRecord>() || kind is "retention-hold-on-all" ? "r-001" : kind.StartsWith("sufficiency", StringComparison.Ordinal) ? "d-001" : kind is "post-of-claim" or "connected-system" or "sign-in-stopped" or "employment" or "email" ? "sa-01" : "rm-01");
        var address = $"{record}/facts/record/{kind}";
        var page = await manager.GetAsync(address);
        var before = Heads().Count;

        var answer = await manager.PostAsync(address, [.. AVisitor.Filled(page.Page.QuerySelector("main form")!), .. kind is "recorded-since" ? new[] { ("What", "visits") } : [], .. kind is "school-term" ? new[] { ("Until.day", "31"), ("Until.month", "3"), ("Until.year", "2026") } : [], .. kind is "connected-system" ? new[] { ("Code", "finance"), ("Role", "director") } : [], .. kind is "letterhead" ? new[] { ("Colour", "#1f4e79") } : [], .. kind is "authority" ? new[] { ("Code", "E10000016") } : [], .. kind is "email" ? new[] { ("Address", "iro-01@example.org") } : [], .. kind is "minutes-confirmed" ? new[] { ("Of", $"{held}"), ("At", Meetings()[1]) } : [], .. kind is "panel-attendance" or "minute" ? new[] { ("Meeting", $"{held}") } : [], .. kind is "panel-meeting" ? new[] { ("At", "10:00") } : [],
            .. kind is "household-member" ? new[] { ("BornOn.year", "1980"), ("Email", "ann@example.org") } : [], .. kind is "bedroom" ? new[] { ("Beds", "2") } : [], .. kind is "would-take" or "terms-of-approval" ? new[] { ("Children", "2"), ("AgeFrom", "5"), ("AgeTo", "12") } : [], .. kind is "foster-approval" ? new[] { ("Ended", ""), ("SureItIsSo", "true") } : [], .. kind is "household-check" ? new[] { ("Of", "Ann Alder"), ("AgainBy.year", "2029") } : []]);
        Assert.True(answer.Status == HttpStatusCode.Redirect, $"{kind}: {string.Join("; ", answer.Errors)}");
        var said = Heads();
        Assert.Equal(before + 1, said.Count);

        var fact = $"{record}/facts/{said[^1].FactId}";
        await manager.ReadsAsync(fact, said[^1].Said!.InWords, "Recorded by");
        await manager.ReadsAsync($"{record}/history", said[^1].Said!.InWords);
        await manager.ReadsAsync($"{record}/record", FactKind.Of(type).Title);
        await manager.ReadsAsync($"{fact}/correct", said[^1].Said!.InWords);
        if (kind is "email" or "authority" or "died" or "letterhead" or "development-standards")
        {
            Assert.Equal($"{fact}/correct", (await manager.GetAsync(address)).GoneTo); // there is one, and it is put right
        }
        else
        {
            Assert.NotEmpty((await manager.PostAsync(address)).Errors);
        }

        using var officer = await AVisitor.To(service, on == RecordKind.Of<HouseholdRecord>() ? "p-001" : "iro-01");
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync(address)).Status);

        // And it can be taken back, with a reason.
        var back = $"{fact}/take-back";
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync(back)).Status);
        if (kind is "resignation")
        {
            Assert.Equal(["A notice that was received cannot be taken back. Correct its date if it was written down wrongly"], (await manager.PostAsync(back, ("Reason", "They changed their minds"))).Errors);
            return;
        }

        Assert.Equal(["Enter why this should never have been recorded"], (await manager.PostAsync(back)).Errors);
        Assert.Equal(HttpStatusCode.Redirect, (await manager.PostAsync(back, ("Reason", "Recorded twice"))).Status);
        Assert.Equal(before, Heads().Count);

        List<string> Meetings() => [.. ((PanelRecord)service.Ledger.County.Find(panel)!).Meetings.Select(meeting => $"{meeting.FactId}")];

        List<Entry> Heads() => [.. (service.Ledger.County.Find(subject) ?? service.Ledger.County.Council).Heads.Where(head => head.IsLive && head.Kind.Name == kind)];
    }

    [Fact]
    public async Task Somebody_new_is_added_once_under_an_id_that_can_stand_in_an_address()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(new Books().Do(new OpenWorker(Id(900)) { Id = "iro-02", Given = "A", Family = "B" }, "2026-02-02"));
        using var manager = await AVisitor.To(service, "rm-01");
        foreach (var (id, wrong) in new[] { ("a/../b", "Enter an ID of up to 40 letters, digits and hyphens"), ("service", "Enter an ID of up to 40 letters, digits and hyphens"), ("IRO-02", "Another worker already has this ID"), ("", "Enter the sign-in ID") })
        {
            Assert.Contains(wrong, (await manager.PostAsync("/people/open", ("Id", id), ("Given", "A"))).Errors);
        }

        Assert.Contains("Enter an email address, such as name@example.org", (await manager.PostAsync("/people/open", ("Id", "iro-03"), ("Given", "Jürgen"), ("Email", "jürgen@example.org"))).Errors);
        var done = await manager.PostAsync("/people/open", ("Id", "iro-03"), ("Given", "Jürgen"));
        Assert.StartsWith("/people/", done.GoneTo, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync(done.GoneTo!)).Status);
    }

    [Fact]
    public async Task Addresses_of_before_lead_to_where_the_pages_stand_now()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(new Books().Do(new OpenWorker(Id(900)) { Id = "iro-01", Given = "Marguerite", Family = "Oakdew" }, "2026-02-02").Do(new OpenPanel(Id(901)) { Title = "Panel", Kind = "committee", On = Day("2026-02-02") }, "2026-02-02"));
        using var manager = await AVisitor.To(service, "rm-01");
        using var clerk = await AVisitor.To(service, "ds-01");
        Assert.Equal($"/people/{Id(900)}/facts/record/away?From=2026-03-01", (await manager.GetAsync("/keep/iro-01/record/away?From=2026-03-01")).GoneTo);
        Assert.Equal($"/people/{Id(900)}", (await manager.GetAsync("/reviewing/people/iro-01")).GoneTo);
        Assert.Equal($"/council/{CouncilRecord.TheCouncil}/facts/record/day-off", (await manager.GetAsync("/keep/service/record/day-off")).GoneTo);
        Assert.Equal($"/panels/{Id(901)}/facts/record/seat", (await clerk.GetAsync($"/keep/{Id(901)}/record/seat")).GoneTo);

        // Who may not see a record is not led to it.
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync("/keep/iro-01/record/away")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync("/keep/nobody/record/away")).Status);
    }

    [Fact, Covers("IRO-27")]
    public async Task The_film_is_for_staff_only_and_each_look_is_logged()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        using var manager = await AVisitor.To(service, "rm-01");
        var hidden = AVisitor.Hidden(await manager.GetAsync("/reviewing/film"));
        foreach (byte take in new byte[] { 1, 1, 2 })
        {
            using var form = new MultipartFormDataContent();
            foreach (var (name, value) in hidden.Append(new("Title", "Chairing your own review")).Append(new("Transcript", "You can do it")))
            {
                form.Add(new StringContent(value), name);
            }

            form.Add(new ByteArrayContent([0x1A, 0x45, 0xDF, 0xA3, take]), "film", "film.webm");
            Assert.Equal("/reviewing/film", (await manager.RawPostAsync("/reviewing/film", form)).GoneTo);
        }

        Assert.Equal(2, service.Ledger.County.Council.Entries.Count(entry => entry.Said is StaffFilm)); // the same form with another film is another change

        using var worker = await AVisitor.To(service, "w-045");
        var page = await worker.GetAsync("/reviewing/film");
        Assert.Contains("You can do it", page.Main, StringComparison.Ordinal);
        var played = await worker.GetAsync(page.Page.QuerySelector("video")!.GetAttribute("src")!);
        Assert.Equal(2, (await played.Response.Content.ReadAsByteArrayAsync())[^1]);
        Assert.Equal((HttpStatusCode.OK, "video/webm"), (played.Status, played.Response.Content.Headers.ContentType!.MediaType));
        using var member = await AVisitor.To(service, "c-001");
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync("/reviewing/film?handler=Play")).Status);
    }

    [Fact, Covers("IRO-34")]
    public async Task Booklets_come_in_six_languages_and_every_one_but_English_says_that_a_person_must_check_it()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        using var worker = await AVisitor.To(service, "w-045");
        foreach (var reader in new[] { "child", "parent", "carer" })
        {
            foreach (var language in new[] { "en", "ti", "ar", "ps", "prs", "sq" })
            {
                var page = await worker.GetAsync($"/booklets/{reader}/{language}");
                var booklet = page.Page.QuerySelector($".belong-booklet[lang={language}]")!;
                Assert.True(booklet.QuerySelectorAll("h2").Length >= 3, $"{reader} {language}");
                Assert.Equal(language is "ar" or "ps" or "prs" ? "rtl" : "ltr", booklet.GetAttribute("dir"));
                Assert.Equal(language != "en", page.Main.Contains("must check this booklet before it is used", StringComparison.Ordinal));
            }
        }
    }
}
