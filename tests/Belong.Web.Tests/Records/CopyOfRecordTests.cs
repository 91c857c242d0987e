using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Belong.Domain.Children;
using Belong.Domain.Planning;
using Belong.Domain.Relations;
using Belong.Domain.Retention;
using Belong.Domain.SubjectAccess;
using Belong.Web.Papers;

namespace Belong.Web.Tests.Records;

/// <summary>A grown-up asks for their record: it is read, words are taken out, a second person checks, a copy is given and kept; and a record that came to its time.</summary>
public sealed class CopyOfRecordTests
{
    private static readonly string Copy = $"/children/{Id(1)}/copy";

    [Fact]
    public async Task A_request_goes_from_arrival_to_a_copy_in_which_nothing_taken_out_is_left()
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(AGrownUp());
        using var officer = await AVisitor.To(service, "r-001");
        Assert.Contains("Nobody waits for a copy", (await officer.GetAsync("/access/requests")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync(Copy)).Status);
        var asked = await officer.PostAsync($"/children/{Id(1)}/facts/record/access-request", ("ReceivedOn", "2026-03-09"), ("Asker", "self"), ("Reach", "Robin Fairweather, by letter"));
        Assert.Equal("/access/requests", asked.GoneTo);
        Assert.Contains("Robin Fairweather", (await officer.GetAsync("/access/requests")).Main, StringComparison.Ordinal);
        Assert.Contains("Request for a record", (await officer.GetAsync("/")).Main, StringComparison.Ordinal);

        // Every entry is read; those that name somebody else are marked and wait for a choice.
        var reading = await officer.GetAsync($"{Copy}/read");
        Assert.Contains("<mark>Sarah Hill</mark>", reading.Text, StringComparison.Ordinal);
        var refused = await ReadAsync(officer, reading, (_, _) => null);
        Assert.Contains("Select whether it is given", refused.Errors);
        while ((await officer.GetAsync($"{Copy}/read")) is { } next && next.Page.QuerySelector("form [name^=Choice]") is not null)
        {
            var saved = await ReadAsync(officer, next, (id, words) => words.Contains("Sarah Hill", StringComparison.Ordinal) ? [("Choice", "part"), ("Takes", "Sarah Hill"), ("Reason", "another")] : words.Contains("Counsel", StringComparison.Ordinal) ? [("Choice", "out"), ("Reason", "legal")] : words.Contains("Marked", StringComparison.Ordinal) ? [("Choice", "whole")] : null);
            Assert.Empty(saved.Errors);
        }

        var page = await officer.GetAsync(Copy);
        Assert.Contains("0 not read yet", page.Main, StringComparison.Ordinal);
        Assert.Contains("somebody else who keeps records must check it", page.Main, StringComparison.Ordinal);

        var draft = await officer.GetAsync($"{Copy}?handler=Html");
        Assert.Contains("DRAFT", draft.Text, StringComparison.Ordinal);
        Assert.Contains("[words taken out] rang about the school trip", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sarah", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Counsel", draft.Text, StringComparison.Ordinal);
        Assert.Contains("Legal advice", draft.Text, StringComparison.Ordinal);
        Assert.Contains("About this copy", draft.Text, StringComparison.Ordinal);

        // Whoever chose does not check; whoever checks sees what was taken out and why.
        Assert.Contains("You chose some of what is given: somebody else must check it", (await SentAsync(officer, "Check", ("Finding", "ready"))).Errors);
        using var director = await AVisitor.To(service, "d-001");
        Assert.Contains("The copy for Robin Fairweather is read and waits to be checked", (await director.GetAsync("/")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("The copy for Robin Fairweather", (await officer.GetAsync("/")).Main, StringComparison.Ordinal);
        var held = await director.GetAsync(Copy);
        Assert.Contains("Sarah Hill rang about the school trip", held.Main, StringComparison.Ordinal);
        Assert.Equal(["Select whether it may be given"], (await director.PostAsync($"{Copy}?handler=Check")).Errors);
        Assert.StartsWith(Copy, (await director.PostAsync($"{Copy}?handler=Check", ("Finding", "ready"))).GoneTo, StringComparison.Ordinal);

        Assert.Contains("The copy for Robin Fairweather is checked and can be given", (await officer.GetAsync("/")).Main, StringComparison.Ordinal);

        // It is given to nobody of whom it is not certain who they are.
        Assert.Contains("Record first how it is certain that they are who they say", (await SentAsync(officer, "Give", ("On", "2026-03-10"), ("How", "At the office"))).Errors);
        var request = service.Ledger.County.Child(Id(1))!.Facts<AccessRequest>()[0];
        await officer.PostAsync($"/children/{Id(1)}/facts/{request.FactId}/complete", ("AcknowledgedOn", "2026-03-10"), ("IdentityOn", "2026-03-10"), ("IdentityHow", "Passport seen"));
        Assert.StartsWith(Copy, (await officer.PostAsync($"{Copy}?handler=Give", ("On", "2026-03-10"), ("How", "At the office, her adviser with her"))).GoneTo, StringComparison.Ordinal);
        var given = service.Ledger.County.Child(Id(1))!.Facts<CopyGiven>()[0];
        Assert.Equal((1, 1, Pdf.IsThere ? "copy-of-record.pdf" : "copy-of-record.html"), (given.Fact.Part, given.Fact.Out, given.Fact.FileName));
        var file = await officer.GetAsync($"/children/{Id(1)}/facts/{given.FactId}/file");
        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.DoesNotContain("Sarah", file.Text, StringComparison.Ordinal);
        Assert.Contains("Copy of the record given on 10 March 2026", (await officer.GetAsync("/access/requests")).Main, StringComparison.Ordinal);

        // Neither the choices nor the copy are read by whoever else may see the record.
        using var reviewer = await AVisitor.To(service, "iro-01");
        Assert.Equal(HttpStatusCode.OK, (await reviewer.GetAsync($"/children/{Id(1)}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.GetAsync($"/children/{Id(1)}/facts/{given.FactId}/file")).Status);
        Assert.DoesNotContain(given.Fact.InWords, (await reviewer.GetAsync($"/children/{Id(1)}/history")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_taken_out_of_one_entry_is_looked_for_in_all_that_are_given()
    {
        await using var service = await TheService.StartAsync();
        var books = AGrownUp().Do(new RecordFact(Id(1)) { Said = new CaseNote { On = Day("2016-03-05"), Kind = "call", Words = "Off to Sarah for tea" } }, "2016-03-05");
        books.Do(new RecordFact(Id(1)) { Said = new AccessRequest { ReceivedOn = Day("2026-03-01"), Asker = "self", Reach = "By letter" } }, "2026-03-01");
        await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "r-001");
        while ((await officer.GetAsync($"{Copy}/read")) is { } next && next.Page.QuerySelector("form [name^=Choice]") is not null)
        {
            Assert.Empty((await ReadAsync(officer, next, (_, words) => words.Contains("Sarah Hill rang", StringComparison.Ordinal) ? [("Choice", "part"), ("Takes", "Sarah\nHill"), ("Reason", "another")] : words.Contains("friend", StringComparison.OrdinalIgnoreCase) && words.Contains("matter", StringComparison.Ordinal) ? [("Choice", "out"), ("Reason", "another")] : [("Choice", "whole")])).Errors);
        }

        Assert.Contains("still stand in 1 other that is given: “Sarah” in 1", (await officer.GetAsync(Copy)).Main, StringComparison.Ordinal);
        var still = await officer.GetAsync($"{Copy}/read?Show=still");
        Assert.Contains("Off to <mark>Sarah</mark> for tea", still.Text, StringComparison.Ordinal);
        Assert.Equal("Sarah", still.Page.QuerySelector("textarea[name^=Takes-]")!.TextContent.Trim());
        Assert.Empty((await ReadAsync(officer, still, (_, _) => [("Choice", "part"), ("Reason", "another")], "Show=still&Page=1")).Errors);
        Assert.DoesNotContain("still stand in", (await officer.GetAsync(Copy)).Main, StringComparison.Ordinal);
        Assert.Contains("Off to [words taken out] for tea", (await officer.GetAsync($"{Copy}?handler=Html")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_other_records_say_of_the_person_is_found_and_given_only_where_somebody_chose_it()
    {
        await using var service = await TheService.StartAsync();
        var books = LookedAfterFrom("2026-02-02", id: Id(2), books: AGrownUp());
        books.Do(new RecordFact(Id(2)) { Said = new CaseNote { On = Day("2026-02-06"), Kind = "call", Words = "Robin Fairweather visits her old carers on Sundays, and Tom is jealous" } }, "2026-02-06");
        books.Do(new RecordFact(Id(1)) { Said = new AccessRequest { ReceivedOn = Day("2026-03-01"), Asker = "self", Reach = "By letter" } }, "2026-03-01");
        LookedAfterFrom("2016-01-04", id: Id(3), books: books).Do(new RecordFact(Id(3)) { Said = new CaseNote { On = Day("2016-02-06"), Kind = "call", Words = "Robin Fairweather is told of the adoption" } }, "2016-02-06").Do(new StopLookingAfter(Id(3)) { On = Day("2017-03-03"), Reason = "E11" }, "2017-03-03");
        await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "r-001");
        Assert.DoesNotContain("told of the adoption", (await officer.GetAsync($"{Copy}/read?Show=others")).Main, StringComparison.Ordinal); // the record is sealed
        var others = await officer.GetAsync($"{Copy}/read?Show=others");
        Assert.Contains("visits her old carers on Sundays", others.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("visits her old carers", (await officer.GetAsync($"{Copy}?handler=Html")).Text, StringComparison.Ordinal);
        Assert.Empty((await ReadAsync(officer, others, (_, words) => words.Contains("Sundays", StringComparison.Ordinal) ? [("Choice", "part"), ("Takes", "and Tom is jealous"), ("Reason", "another")] : null, "Show=others&Page=1")).Errors);
        var draft = (await officer.GetAsync($"{Copy}?handler=Html")).Text;
        Assert.Contains("visits her old carers on Sundays, [words taken out]", draft, StringComparison.Ordinal);
        Assert.Contains("From the record of somebody else", draft, StringComparison.Ordinal);
        Assert.Contains(service.Log.Of([Id(2)]), look => look.Who == "r-001");
    }

    [Fact]
    public async Task Who_opened_the_record_is_given_by_post_and_by_name_only_where_that_is_chosen()
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(TheService.AllocatedTo(LookedAfterFrom("2026-01-05"), "w-099", "North"));
        using var worker = await AVisitor.To(service, "w-045");
        Assert.Equal(HttpStatusCode.NotFound, (await worker.GetAsync($"/children/{Id(1)}/history")).Status);
        using var reviewer = await AVisitor.To(service, "iro-01");
        await reviewer.GetAsync($"/children/{Id(1)}/timeline");
        using var system = await Api.ASystem.To(service);
        await system.GetAsync($"/api/v1/children/{Id(1)}");
        using var officer = await AVisitor.To(service, "r-001");
        var report = $"/children/{Id(1)}/access/report";
        Assert.Equal(HttpStatusCode.Forbidden, (await reviewer.GetAsync(report)).Status);
        Assert.Contains(report, (await officer.GetAsync($"/children/{Id(1)}/access")).Text, StringComparison.Ordinal);
        var given = (await officer.GetAsync(report)).Main;
        Assert.Contains("Independent reviewing officer", given, StringComparison.Ordinal);
        Assert.Contains("History (refused)", given, StringComparison.Ordinal);
        Assert.Contains("Connected system: Finance", given, StringComparison.Ordinal);
        Assert.DoesNotContain("Marguerite", given, StringComparison.Ordinal);
        Assert.Contains("Marguerite", (await officer.GetAsync($"{report}?names=true")).Main, StringComparison.Ordinal);
        Assert.Contains("Nobody opened the record since 1 January 2098", (await officer.GetAsync($"{report}?since=1-1-2098")).Main, StringComparison.Ordinal);
        Assert.Contains("Independent reviewing officer", (await officer.GetAsync($"{report}?handler=Csv")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_came_to_its_time_is_proposed_by_one_and_agreed_by_another_on_the_page()
    {
        await using var service = await TheService.StartAsync();
        var books = LookedAfterFrom("1950-01-04", "1952-01-04", born: "1945-06-30");
        await service.GivenAsync(LookedAfterFrom("2026-02-02", id: Id(2), books: books));
        using var officer = await AVisitor.To(service, "r-001");
        var page = await officer.GetAsync("/retention");
        Assert.Contains("Retention period over (1)", page.Main, StringComparison.Ordinal);
        Assert.Contains("75 years from birth on 30 June 1945", page.Main, StringComparison.Ordinal);
        Assert.Contains("Nothing has been destroyed", page.Main, StringComparison.Ordinal);
        await officer.PostAsync($"/children/{Id(1)}/do/propose-destruction", ("Words", "No brother or sister, no claim"));
        Assert.Contains("You proposed it: somebody else must agree", (await officer.PostAsync($"/children/{Id(1)}/do/answer-destruction", ("Proposal", $"{service.Ledger.County.Child(Id(1))!.Facts<DestructionProposed>()[0].FactId}"), ("Answer", "agreed"))).Errors);
        using var director = await AVisitor.To(service, "d-001");
        Assert.Contains("A proposal to destroy the record of Robin Fairweather", (await director.GetAsync("/")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("A proposal to destroy", (await officer.GetAsync("/")).Main, StringComparison.Ordinal);
        Assert.Contains("Proposed, waiting for a second person", (await director.GetAsync("/retention")).Main, StringComparison.Ordinal);
        await director.PostAsync($"/children/{Id(1)}/do/answer-destruction", ("Proposal", $"{service.Ledger.County.Child(Id(1))!.Facts<DestructionProposed>()[0].FactId}"), ("Answer", "agreed"));
        Assert.Contains("Agreed, to be destroyed by whoever runs the database", (await director.GetAsync("/retention")).Main, StringComparison.Ordinal);
        await director.PostAsync($"/council/{Domain.Governance.CouncilRecord.TheCouncil}/facts/record/retention-hold-on-all", ("From", "2026-03-10"), ("Reason", "Inquiry’s letter"), ("Authority", "Chief executive"));
        var held = await director.GetAsync("/retention");
        Assert.Contains("Retention period over, and held", held.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Agreed, to be destroyed", held.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await director.GetAsync("/retention?handler=Xlsx")).Status);
    }

    /// <summary>Sends what the page offers no form for: a tab that was opened before something changed.</summary>
    private static async Task<Answer> SentAsync(AVisitor visitor, string handler, params (string Name, string Value)[] fields)
    {
        var token = AVisitor.Hidden(await visitor.GetAsync($"{Copy}/read?Show=all"));
        return await visitor.RawPostAsync($"{Copy}?handler={handler}", new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token["__RequestVerificationToken"])).ToDictionary(field => field.Item1, field => field.Item2)));
    }

    /// <summary>What a browser sends of a form that nobody touched.</summary>
    private static IEnumerable<(string Name, string Value)> AsItStands(IElement form) => form.QuerySelectorAll("input, select, textarea").Select(field => field switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => ("", ""),
        IHtmlInputElement input => (input.Name ?? "", input.Value),
        IHtmlSelectElement select => (select.Name ?? "", select.Value ?? ""),
        IHtmlTextAreaElement area => (area.Name ?? "", area.Value),
        _ => ("", ""),
    }).Where(field => field.Item1.Length > 0);

    private static Books AGrownUp()
    {
        var books = LookedAfterFrom("2016-01-04", "2018-01-04", born: "2000-02-20").Do(new AddPerson(Id(1)) { Given = "Sarah", Family = "Hill", Is = "friend", Since = Day("2016-01-04") }, "2016-01-05");
        books.Do(new RecordFact(Id(1)) { Said = new CaseNote { On = Day("2016-03-01"), Kind = "call", Words = "Sarah Hill rang about the school trip" } }, "2016-03-01");
        return books.Do(new RecordFact(Id(1)) { Said = new CaseNote { On = Day("2016-03-02"), Kind = "call", Words = "Counsel advises that we do not apply" } }, "2016-03-02");
    }

    /// <summary>Sends the page of entries as a browser would, with other answers to some.</summary>
    private static async Task<Answer> ReadAsync(AVisitor visitor, Answer page, Func<string, string, (string, string)[]?> answers, string query = "Page=1")
    {
        var form = page.Page.QuerySelectorAll("form").Single(each => each.QuerySelector("[name^=Seen-]") is not null);
        var fields = AsItStands(form).GroupBy(field => field.Name).ToDictionary(field => field.Key, field => field.Last().Value);
        foreach (var set in form.QuerySelectorAll("fieldset.belong-card"))
        {
            var id = set.QuerySelector("[name^=Seen-]")!.GetAttribute("name")!["Seen-".Length..];
            foreach (var (part, value) in answers(id, set.TextContent) ?? [])
            {
                fields[$"{part}-{id}"] = value;
            }
        }

        return await visitor.RawPostAsync($"{Copy}/read?{query}", new FormUrlEncodedContent(fields));
    }
}
