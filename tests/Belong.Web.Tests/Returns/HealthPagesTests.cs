using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.People;
using Belong.Domain.Returns;
using Belong.Domain.Reviewing;
using Belong.Returns.Ssda903.Export;

namespace Belong.Web.Tests.Returns;

public class HealthPagesTests
{
    private const string Health = "/returns/health?year=2026";

    [Fact]
    public async Task The_page_counts_errors_by_rule_team_worker_and_child_and_what_is_new_and_gone()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        await service.GivenAsync(ACounty());
        using var analyst = await AVisitor.To(service, "a-001");
        var page = await analyst.GetAsync(Health);
        var before = Number(page, "Errors");
        Assert.Equal((2, 0, 0, before), (Number(page, "Children"), Number(page, "New since yesterday"), Number(page, "Corrected since yesterday"), Number(page, "A week ago")));
        Assert.Equal(["2", "2"], Row(page, "By rule", "442")[2..4]);
        Assert.Equal("1", Row(page, "By team", "Harbourside children in care")[2]);
        Assert.Equal("1", Row(page, "By worker", "w-999")[2]);
        Assert.Contains("Return health, 2025-26", page.Main, StringComparison.Ordinal);

        // A number recorded today puts one error right; one that a return tells and that cannot be is a new error.
        var recorded = await analyst.PostAsync($"/children/{Id(1)}/facts/record/identifier?year=2026", ("Value", "H801200001001"));
        Assert.Equal(HttpStatusCode.Redirect, recorded.Status);
        Assert.Contains("Enter a capital letter", Assert.Single((await analyst.PostAsync($"/children/{Id(2)}/facts/record/identifier?year=2026", ("Value", "12345"))).Errors), StringComparison.Ordinal);
        await service.Ledger.RecordAsync(new Told(Id(2), new Identifier { Scheme = Identifier.Upn, Value = "12345" }), new Actor("a-001", "An analyst"), Day("2026-05-20"), new ChangeId(Guid.NewGuid()));
        page = await analyst.GetAsync(Health);
        Assert.True(Number(page, "Corrected since yesterday") >= 1);
        Assert.True(Number(page, "New since yesterday") >= 1);
        Assert.Equal(before, Number(page, "A week ago"));
        Assert.Equal(Number(page, "Errors"), before + Number(page, "New since yesterday") - Number(page, "Corrected since yesterday"));
        Assert.Contains("New", (await analyst.GetAsync("/returns/health/168?year=2026")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_social_worker_sees_their_own_children_and_no_count_of_others()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        await service.GivenAsync(ACounty());
        using var analyst = await AVisitor.To(service, "a-001");
        using var worker = await AVisitor.To(service, "w-045");
        var (all, own) = (await analyst.GetAsync(Health), await worker.GetAsync(Health));
        Assert.Equal(1, Number(own, "Children"));
        Assert.True(Number(own, "A week ago") < Number(all, "A week ago"));
        Assert.Equal(["1", "1", "0", "1"], Row(own, "By rule", "442")[2..6]);
        Assert.DoesNotContain("records you may not open", own.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("w-999", own.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await worker.GetAsync($"/children/{Id(2)}/return?year=2026")).Status);
        Assert.Single((await worker.GetAsync("/returns/health/442?year=2026")).Page.QuerySelectorAll("tbody tr"));
        Assert.DoesNotContain(Id(2).ToString(), (await worker.GetAsync($"{Health}&handler=Csv")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_taken_away_as_XLSX_and_CSV_and_the_look_is_logged()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        await service.GivenAsync(ACounty());
        using var analyst = await AVisitor.To(service, "a-001");
        var csv = (await analyst.GetAsync($"{Health}&handler=Csv")).Text.TrimStart('\uFEFF').TrimEnd().Split("\r\n");
        Assert.StartsWith("Rule,What is wrong,How to put it right,Table,Line,Columns,Values,About,Child id,Name,Team,Worker,New since yesterday", csv[0], StringComparison.Ordinal);
        Assert.Equal(Number(await analyst.GetAsync(Health), "Errors"), csv.Length - 1);
        var xlsx = await analyst.GetAsync($"{Health}&handler=Xlsx");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", xlsx.Response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("attachment; filename=return-errors-2025-26.xlsx", xlsx.Response.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.Contains(service.Log.Of([Id(1)]), look => look.Who == "a-001" && look.What.Contains("/returns/health", StringComparison.Ordinal));
    }

    [Fact]
    [Covers("PER-07")]
    public async Task An_error_opens_its_field_says_the_rule_the_rows_it_saw_and_what_would_satisfy_it()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        await service.GivenAsync(ACounty());
        using var worker = await AVisitor.To(service, "w-045");
        var page = await worker.GetAsync($"/children/{Id(1)}/return?year=2026");
        Assert.Contains("The unique pupil number is missing.", page.Main, StringComparison.Ordinal);
        Assert.Contains("To correct.", page.Main, StringComparison.Ordinal);
        Assert.Contains("Header line 2: SEX F, DOB 06/05/2012, ETHNIC WBRI", page.Main, StringComparison.Ordinal);
        var link = page.Page.QuerySelectorAll("main a").First(each => each.TextContent.StartsWith("Record UPN", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal($"/children/{Id(1)}/facts/record/identifier?year=2026#Value", link);

        // The one field is asked for, what is wrong stays typed, and recorded the error is gone.
        var form = await worker.GetAsync(link);
        Assert.Equal(["Value"], form.Page.QuerySelectorAll("main form input:not([type=hidden])").Select(input => input.Id!));
        var empty = await worker.PostAsync(link, ("Value", ""));
        Assert.Equal(["Enter the number"], empty.Errors);
        Assert.Equal($"/children/{Id(1)}/return?year=2026", (await worker.PostAsync(link, ("Value", "H801200001001"))).GoneTo);
        Assert.DoesNotContain("The unique pupil number is missing.", (await worker.GetAsync($"/children/{Id(1)}/return?year=2026")).Main, StringComparison.Ordinal);

        // What is recorded already is corrected, not recorded again.
        Assert.EndsWith("/correct?year=2026", (await worker.GetAsync(link)).GoneTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recording_one_answer_of_the_years_health_takes_none_of_the_others_away()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        var books = ACounty();
        books.Do(new RecordHealthAssessment(Id(1)) { HeldOn = Day("2025-07-01") }, "2025-07-01");
        await service.GivenAsync(books);
        using var worker = await AVisitor.To(service, "w-045");
        var address = $"/children/{Id(1)}/facts/record/health-of-year?year=2026";
        var form = await worker.GetAsync(address);
        Assert.Equal("1", form.Page.QuerySelector("#HealthAssessment option[selected]")!.GetAttribute("value"));
        (string, string)[] typed = [.. form.Page.QuerySelectorAll("main form select").Select(select => (select.Id!, select.QuerySelector("option[selected]")?.GetAttribute("value") ?? ""))];
        Assert.Equal(["Select the answer from the list"], (await worker.PostAsync(address, [.. typed, ("SubstanceMisuse", "banana")])).Errors);
        Assert.Equal(HttpStatusCode.Redirect, (await worker.PostAsync(address, [.. typed, ("SubstanceMisuse", "0")])).Status);
        var row = ReturnOfRecord.Of(service.Ledger.County, 2026).Tables[Belong.Returns.Ssda903.Tables.Oc2].First(each => each.Child == Id(1)).Row;
        Assert.Equal(("1", "0"), (row["HEALTH_ASSESSMENT"], row["SUBSTANCE_MISUSE"]));
    }

    [Fact]
    public async Task A_row_that_should_not_be_there_is_taken_back_with_a_reason()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        var books = ACounty();
        books.Do(new RecordFact(Id(1)) { Said = new CareLeaverOfYear { Year = 2026, InTouch = "YES", Activity = "F1", Accommodation = "B1" } }, "2026-04-01");
        await service.GivenAsync(books);
        using var worker = await AVisitor.To(service, "w-045");
        var link = (await worker.GetAsync($"/children/{Id(1)}/return?year=2026")).Page.QuerySelectorAll("main a").First(each => each.TextContent.StartsWith("Withdraw the row of OC3", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal(["Enter why this should never have been recorded"], (await worker.PostAsync(link)).Errors);
        Assert.Equal($"/children/{Id(1)}/return?year=2026", (await worker.PostAsync(link, ("Reason", "Still in care"))).GoneTo);
        Assert.Empty(service.Ledger.County.Child(Id(1))!.Facts<CareLeaverOfYear>());
        Assert.Contains("Still in care", (await worker.GetAsync($"/children/{Id(1)}/history")).Main, StringComparison.Ordinal);
        Assert.Equal(link[..link.LastIndexOf("/take-back", StringComparison.Ordinal)], (await worker.GetAsync(link)).GoneTo); // where it says that it was withdrawn
    }

    [Fact]
    public async Task A_waiver_is_asked_by_one_and_agreed_or_refused_by_another()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        await service.GivenAsync(ACounty());
        var county = service.Ledger.County;
        var error = ReturnHealth.Of(county, CheckRecord.Of(county, 2026)).Errors.First(each => each.Rule.Code == "442" && each.Child.Id == Id(1));
        var address = $"/children/{Id(1)}/return?year=2026";
        (string, string)[] asked = [("Rule", "442"), ("About", error.About)];
        var form = $"{address}&waive=393&about=Header"; // any form of the page carries the token
        using var worker = await AVisitor.To(service, "w-045");
        using var analyst = await AVisitor.To(service, "a-001");

        var short_ = await PostFrom(worker, form, $"{address}&handler=Waive", [.. asked, ("Reason", "ok")]);
        Assert.Equal(["Enter why this is correct, so that a second person can decide"], short_.Errors);
        Assert.Contains("ok", short_.Page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await PostFrom(worker, form, $"{address}&handler=Waive", [.. asked, ("Reason", "Educated in Wales, which has its own numbers")])).Status);
        var waiver = service.Ledger.County.Child(Id(1))!.Facts<Waiver>()[0];
        Assert.Contains("Waiting for a second person", (await analyst.GetAsync(address)).Main, StringComparison.Ordinal);
        Assert.Contains("Educated in Wales", (await analyst.GetAsync(Health)).Main, StringComparison.Ordinal);

        // Neither the asker nor somebody without the right can agree, whatever they post.
        Assert.Equal(["Your role cannot agree to a waiver: ask a manager or the analyst"], (await PostFrom(worker, form, $"{address}&handler=Agree", ("Waiver", waiver.FactId.ToString()))).Errors);
        Assert.Equal(HttpStatusCode.Redirect, (await PostFrom(analyst, form, $"{address}&handler=Agree", ("Waiver", waiver.FactId.ToString()))).Status);
        Assert.DoesNotContain(Errors(service), each => each.Rule.Code == "442" && each.Child.Id == Id(1) && !each.IsWaived);

        var waived = await analyst.GetAsync(Health);
        Assert.Contains("1 error is waived", waived.Main, StringComparison.Ordinal);
        Assert.Contains("Educated in Wales, which has its own numbers (w-045, agreed by a-001)", waived.Main, StringComparison.Ordinal);

        // The second person thinks again: it counts, and says why.
        Assert.Equal(["Enter why the error should count"], (await PostFrom(analyst, form, $"{address}&handler=Refuse", ("Waiver", waiver.FactId.ToString()))).Errors);
        Assert.Equal(HttpStatusCode.Redirect, (await PostFrom(analyst, form, $"{address}&handler=Refuse", ("Waiver", waiver.FactId.ToString()), ("Reason", "Back in an English school"))).Status);
        Assert.Contains(Errors(service), each => each.Rule.Code == "442" && each.Child.Id == Id(1) && !each.IsWaived);

        // A manager who asks cannot agree alone either.
        Assert.Equal(HttpStatusCode.Redirect, (await PostFrom(analyst, form, $"{address}&handler=Waive", [.. asked, ("Reason", "Educated in Wales, which has its own numbers")])).Status);
        var again = service.Ledger.County.Child(Id(1))!.Facts<Waiver>().Last();
        Assert.Equal(["You asked for this waiver: a second person must agree"], (await PostFrom(analyst, form, $"{address}&handler=Agree", ("Waiver", again.FactId.ToString()))).Errors);
        Assert.Equal(["Only the person who asked, a manager or the analyst can withdraw a waiver"], (await PostFrom(worker, form, $"{address}&handler=Refuse", ("Waiver", again.FactId.ToString()), ("Reason", "Because"))).Errors);
        Assert.Equal(["This error is no longer in the return"], (await PostFrom(analyst, form, $"{address}&handler=Waive", ("Rule", "101"), ("About", "Header"), ("Reason", "Nothing of the kind"))).Errors);
    }

    [Fact]
    public async Task Errors_of_an_adopted_child_are_counted_for_all_and_put_right_by_who_may_open_the_sealed_record()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        var books = ACounty();
        books.Do(new StopLookingAfter(Id(2)) { On = Day("2026-03-01"), Reason = "E11" }, "2026-03-01");
        await service.GivenAsync(books);
        using var analyst = await AVisitor.To(service, "a-001");
        using var records = await AVisitor.To(service, "r-001");
        var rule = Errors(service).Select(error => error.Rule).Distinct().First(each => Errors(service).Where(error => error.Rule == each).All(error => error.Child.Id == Id(2)));
        var page = await analyst.GetAsync($"/returns/health/{rule.Code}?year=2026");
        Assert.Contains("No rows are wrong by this rule in the records you may open.", page.Main, StringComparison.Ordinal);
        Assert.Contains("1 row is about a child whose record you may not open: ask a records officer.", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("you may not open", (await analyst.GetAsync($"/returns/health/{rule.Code}?year=2026&team=Nowhere")).Main, StringComparison.Ordinal);
        var open = (await records.GetAsync($"/returns/health/{rule.Code}?year=2026")).Page.QuerySelectorAll("main a").First(each => each.TextContent.StartsWith("Correct", StringComparison.Ordinal)).GetAttribute("href")!;
        var asked = (await records.GetAsync(open)).GoneTo!;
        Assert.StartsWith($"/children/{Id(2)}/sealed", asked, StringComparison.Ordinal);
        Assert.Equal(open.Split('#')[0], (await records.PostAsync(asked, ("Reason", "The return must be right"))).GoneTo);
        Assert.Equal(HttpStatusCode.OK, (await records.GetAsync(open)).Status);
    }

    [Fact]
    public async Task What_a_return_told_is_confirmed_where_it_stands_and_the_way_leads_back_to_the_errors()
    {
        await using var service = await TheService.StartAsync("2027-05-20");
        Belong.Returns.Ssda903.ReturnFile Sent(string name, params string[] lines) => new(name, System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        foreach (var (year, sex) in new[] { (2026, "F"), (2027, "") })
        {
            var (refused, _) = await ImportReturn.Read(year, "E10000016",
            [
                Sent("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", $"A1,{sex},01/05/2010,WBRI,UN1,,"),
                Sent("episodes.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN", "A1,02/06/2025,S,V2,N1,U6,PR1,,,,,,"),
            ], null).RunAsync(service.Ledger, new Actor("import-903", "Import"), Day("2027-05-01"), confirmed: new(AnyYear: true));
            Assert.Null(refused);
        }

        using var analyst = await AVisitor.To(service, "a-001");
        var errors = $"/children/{service.Ledger.County.Children.Single().Id}/return?year=2027";
        var link = (await analyst.GetAsync(errors)).Page.QuerySelectorAll("main a").First(each => each.TextContent.StartsWith("Open SEX", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Contains("If the entry is correct, leave the answers below unchanged", (await analyst.GetAsync(link)).Main, StringComparison.Ordinal);
        Assert.Equal(["Enter why this is being corrected"], (await analyst.PostAsync(link, ("Code", "F"), ("WhyCorrected", ""))).Errors);
        var check = await analyst.PostAsync(link, ("Code", "F"), ("WhyCorrected", "Seen on the birth certificate"));
        Assert.Contains("History will show that you confirmed it", check.Main, StringComparison.Ordinal);
        Assert.Equal(errors, (await analyst.PostAsync(link, ("Code", "F"), ("WhyCorrected", "Seen on the birth certificate"), ("Confirmed", "true"))).GoneTo);
        Assert.DoesNotContain("Open SEX", (await analyst.GetAsync(errors)).Main, StringComparison.Ordinal);
        Assert.Contains("Confirmed", (await analyst.GetAsync(errors.Replace("return?year=2027", "history", StringComparison.Ordinal))).Main, StringComparison.Ordinal);

        // What makes no sense, such as a code on no list, cannot be confirmed, only corrected.
        await ImportReturn.Read(2027, "E10000016", [Sent("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "A1,F,01/05/2010,XXXX,UN1,,")], null).RunAsync(service.Ledger, new Actor("import-903", "Import"), Day("2027-05-21"));
        var ethnicity = service.Ledger.County.Children.Single().Facts<Domain.People.Ethnicity>().Single();
        var odd = errors.Replace("return?year=2027", $"facts/{ethnicity.FactId}/correct?year=2027", StringComparison.Ordinal);
        Assert.DoesNotContain("change nothing below", (await analyst.GetAsync(odd)).Main, StringComparison.Ordinal);
        Assert.Equal(["Select the ethnicity from the list"], (await analyst.PostAsync(odd, ("Code", "XXXX"), ("WhyCorrected", "It is so"))).Errors);
    }

    [Fact]
    public async Task What_is_not_recorded_yet_is_filled_in_for_many_children_in_one_table()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        await service.GivenAsync(ACounty());
        using var analyst = await AVisitor.To(service, "a-001");
        const string numbers = "/returns/health/442?year=2026";
        var table = await Mend(analyst, numbers);
        var fields = table.Page.QuerySelectorAll("tbody input:not([type=hidden])").Select(input => input.Id!).ToList();
        var (first, second) = (fields.Single(each => each.StartsWith($"V-{Id(1)}-", StringComparison.Ordinal)), fields.Single(each => each.StartsWith($"V-{Id(2)}-", StringComparison.Ordinal)));
        Assert.Equal(2, fields.Count);

        // One number is not two children’s, however it is typed.
        Assert.Contains("Another child in this table is given the same number", Assert.Single((await Save(analyst, numbers, table, (first, "H801200001001"), (second, "H801200001001"), ("Reason", "Asked the schools"))).Errors), StringComparison.Ordinal);
        Assert.Contains("Another child in this table is given the same number", Assert.Single((await Save(analyst, numbers, table, ("Same", "H801200001001"), ("Reason", "Asked the schools"))).Errors), StringComparison.Ordinal);

        // Neither is recorded where one cannot be a number; a first letter that does not fit is asked about, and may be said to be so.
        Assert.Equal([$"{service.Ledger.County.Child(Id(2))!.CalledName}: Enter a capital letter other than I, O or S and twelve digits, or eleven digits and a letter. If the child has no number, enter UN1 to UN5"], (await Save(analyst, numbers, table, (first, "H801200001001"), (second, "12345"), ("Reason", "Asked the schools"))).Errors);
        var asked = await Save(analyst, numbers, table, (first, "H801200001001"), (second, "A801200001002"), ("Reason", "Asked the schools"));
        Assert.Contains($"{service.Ledger.County.Child(Id(2))!.CalledName}: The pupil number A801200001002 does not fit its first letter: these digits begin with X. Check the answers, or tick the box to say they are right", asked.Errors);
        Assert.Equal("A801200001002", asked.Page.GetElementById(second)!.GetAttribute("value"));
        Assert.NotNull(asked.Page.QuerySelector("input[type=checkbox][name=SureItIsSo]"));
        Assert.Empty(service.Ledger.County.Child(Id(1))!.Facts<Identifier>());

        // Sure of one number is not sure of another.
        Assert.Contains("A801200001003 does not fit its first letter", (await Save(analyst, numbers, asked, (first, "H801200001001"), (second, "A801200001003"), ("SureItIsSo", "true"), ("Reason", "Asked the schools"))).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Save(analyst, numbers, asked, (first, "H801200001001"), (second, "A801200001002"), ("SureItIsSo", "true"), ("Reason", "Asked the schools"))).Status);
        Assert.Equal(["H801200001001", "A801200001002"], new[] { Id(1), Id(2) }.Select(id => service.Ledger.County.Child(id)!.Facts<Identifier>().Single().Fact.Value));
        Assert.Equal("Asked the schools", service.Ledger.County.Child(Id(1))!.Facts<Identifier>().Single().Signature.Why);
        Assert.Contains("No rows are wrong by this rule", (await analyst.GetAsync(numbers)).Main, StringComparison.Ordinal);

        // The year's health begins from what the record says: one answer takes none of the others away.
        const string scores = "/returns/health/186?year=2026";
        table = await Mend(analyst, scores);
        Assert.Equal(4, table.Page.QuerySelectorAll("tbody select").Length); // a score, or why there is none
        var (score, reason) = (Of(Id(1), "SdqScore"), Of(Id(2), "SdqReason"));
        Assert.Equal(HttpStatusCode.Redirect, (await Save(analyst, scores, table, (score, "12"), (reason, "SDQ2"), ("Reason", "The carers have answered"))).Status);
        Assert.Equal(["12", ""], new[] { Id(1), Id(2) }.Select(id => service.Ledger.County.Child(id)!.Facts<HealthOfYear>().Single().Fact.SdqScore));
        Assert.Equal("SDQ2", service.Ledger.County.Child(Id(2))!.Facts<HealthOfYear>().Single().Fact.SdqReason);
        Assert.Contains("No rows are wrong by this rule", (await analyst.GetAsync(scores)).Main, StringComparison.Ordinal);

        string Of(SubjectId child, string part) => table.Page.QuerySelectorAll("tbody select").Single(select => select.Id!.StartsWith($"V-{child}-", StringComparison.Ordinal) && select.Id!.EndsWith(part, StringComparison.Ordinal)).Id!;
    }

    [Fact]
    public async Task The_table_keeps_its_year_and_team_and_saves_nothing_that_was_not_read()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        await service.GivenAsync(ACounty());
        using var analyst = await AVisitor.To(service, "a-001");
        const string ofTeam = "/returns/health/442?year=2026&team=Another%20team";
        var table = await Mend(analyst, ofTeam);
        Assert.Equal("/returns/health/442?year=2026&team=Another%20team&handler=Correct", table.Page.QuerySelector("main form")!.GetAttribute("action"));
        Assert.Equal(HttpStatusCode.Redirect, (await Save(analyst, ofTeam, table, (table.Page.QuerySelector("tbody input:not([type=hidden])")!.Id!, "UN1"), ("Reason", "Too young"))).Status);
        Assert.Empty(service.Ledger.County.Child(Id(1))!.Facts<Identifier>());
        Assert.Equal("UN1", service.Ledger.County.Child(Id(2))!.Facts<Identifier>().Single().Fact.Value);

        // Somebody answers one of the rows meanwhile: nothing is saved, and what was typed for the other stays.
        const string scores = "/returns/health/186?year=2026";
        table = await Mend(analyst, scores);
        using var worker = await AVisitor.To(service, "w-045");
        var own = await Mend(worker, scores);
        Assert.Equal(HttpStatusCode.Redirect, (await Save(worker, scores, own, (own.Page.QuerySelector("tbody select")!.Id!, "9"), ("Reason", "Asked"))).Status);
        var score = table.Page.QuerySelectorAll("tbody select").First(select => select.Id!.StartsWith($"V-{Id(2)}-", StringComparison.Ordinal)).Id!;
        var refused = await Save(analyst, scores, table, (score, "12"), ("Reason", "Asked"));
        Assert.Contains("The list has changed since you opened it, and nothing was saved", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal("12", refused.Page.GetElementById(score)!.QuerySelector("option[selected]")!.GetAttribute("value"));
        Assert.Empty(service.Ledger.County.Child(Id(2))!.Facts<HealthOfYear>());
        Assert.Equal(HttpStatusCode.Redirect, (await Save(analyst, scores, refused, (score, "12"), ("Reason", "Asked"))).Status);
        Assert.Equal("12", service.Ledger.County.Child(Id(2))!.Facts<HealthOfYear>().Single().Fact.SdqScore);
    }

    private static Task<Answer> Mend(AVisitor visitor, string rule) => PostFrom(visitor, rule, $"{rule}&handler=Mend", ("Every", "true"));

    private static async Task<Answer> Save(AVisitor visitor, string rule, Answer table, params (string Name, string Value)[] typed)
    {
        var fields = AVisitor.Hidden(table);
        foreach (var (name, value) in typed)
        {
            fields[name] = value;
        }

        return await visitor.RawPostAsync($"{rule}&handler=Correct", new FormUrlEncodedContent(fields));
    }

    [Fact]
    public async Task A_return_is_signed_off_once_the_year_is_over_and_its_files_come_again_byte_for_byte()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        await service.GivenAsync(ACounty());
        using var analyst = await AVisitor.To(service, "a-001");
        const string address = "/returns/sign-off?year=2026";
        var page = await analyst.GetAsync(address);
        Assert.Contains("This return has not been signed off", page.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await analyst.GetAsync($"{address}&handler=Signed")).Status);
        Assert.Contains("errors remain: enter why", Assert.Single((await analyst.PostAsync(address)).Errors), StringComparison.Ordinal);

        // What changes between the look and the signature stops it.
        var stale = AVisitor.Hidden(page);
        var review = service.Ledger.County.Child(Id(1))!.Reviews[^1];
        await service.Ledger.RecordAsync(new CorrectFact(Id(1), review.FactId) { Right = review.Fact with { Participation = "PN7" }, Reason = "Minutes" }, new Actor("iro-01", "An officer"), Day("2026-05-20"), new ChangeId(Guid.NewGuid()));
        stale["Comment"] = "The department knows of all of these";
        Assert.Contains("The record has changed since you opened this page", Assert.Single((await analyst.RawPostAsync(address, new FormUrlEncodedContent(stale))).Errors), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await analyst.PostAsync(address, ("Comment", "The department knows of all of these"))).Status);
        var signed = await Files(analyst, $"{address}&handler=Signed");
        Assert.Contains("Matches the record", (await analyst.GetAsync(address)).Main, StringComparison.Ordinal);
        review = service.Ledger.County.Child(Id(1))!.Reviews[^1];
        await service.Ledger.RecordAsync(new CorrectFact(Id(1), review.FactId) { Right = review.Fact with { Participation = "PN1" }, Reason = "After all" }, new Actor("iro-01", "An officer"), Day("2026-05-20"), new ChangeId(Guid.NewGuid()));

        Assert.Contains("The record has changed since", (await analyst.GetAsync(address)).Main, StringComparison.Ordinal);
        Assert.Equal(signed, await Files(analyst, $"{address}&handler=Signed"));
        Assert.NotEqual(signed, await Files(analyst, $"{address}&handler=Files"));

        // The hash is that of the CSV files in their order and of the evidence.
        var hash = SignedReturn.Last(service.Ledger.County, 2026)!.Fact.Hash;
        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData([.. signed.Where(file => file.Name.EndsWith(".csv", StringComparison.Ordinal)).SelectMany(file => Convert.FromBase64String(file.Bytes))])));

        using var worker = await AVisitor.To(service, "w-045");
        Assert.Equal(HttpStatusCode.Forbidden, (await worker.GetAsync($"{address}&handler=Signed")).Status);
    }

    [Fact]
    public async Task A_year_that_is_not_over_is_not_signed_off()
    {
        await using var service = await TheService.StartAsync("2026-03-31");
        await service.GivenAsync(ACounty());
        using var director = await AVisitor.To(service, "d-001");
        var page = await director.GetAsync("/returns/sign-off?year=2026");
        Assert.Contains("The year ends on 31 March 2026", page.Main, StringComparison.Ordinal);
        Assert.Null(page.Page.QuerySelector("#Comment"));
        var health = await director.GetAsync(Health);
        Assert.True(Number(health, "Errors") > 0); // but its errors are shown on any day
    }

    [Fact]
    public async Task An_empty_county_has_an_empty_return_and_no_page_minds()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        using var analyst = await AVisitor.To(service, "a-001");
        Assert.Contains("No errors", (await analyst.GetAsync("/returns/health")).Main, StringComparison.Ordinal);
        Assert.Contains("No rows are wrong by this rule", (await analyst.GetAsync("/returns/health/442")).Main, StringComparison.Ordinal);
        Assert.Contains("not run", (await analyst.GetAsync("/returns/health/not-run")).Page.Title!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await analyst.GetAsync("/returns/health/9999")).Status);
        Assert.Contains("has no rows", Assert.Single((await analyst.PostAsync("/returns/sign-off?year=2026")).Errors), StringComparison.Ordinal);
        foreach (var year in new[] { "1", "-5", "99999", "abc", "2016", "2101" })
        {
            Assert.NotEqual(HttpStatusCode.InternalServerError, (await analyst.GetAsync($"/returns/health?year={year}&team=x&worker=y&p=-3")).Status);
        }
    }

    /// <summary>What comes as it is, as from a return.</summary>
    private sealed record Told(SubjectId On, Fact Fact) : Act
    {
        public override Outcome Decide(County county, DateOnly today, Actor by) => Statement.Say(On, Fact);
    }

    private static Books ACounty()
    {
        var books = LookedAfterFrom("2024-06-02").Reviewed("2024-06-25", "2025-05-05");
        TheService.AllocatedTo(books, "w-045", "Harbourside children in care");
        LookedAfterFrom("2024-06-02", id: Id(2), books: books);
        return TheService.AllocatedTo(books, "w-999", "Another team", Id(2));
    }

    private static IEnumerable<ReturnError> Errors(TheService service) => ReturnHealth.Of(service.Ledger.County, CheckRecord.Of(service.Ledger.County, 2026)).Errors;

    private static async Task<Answer> PostFrom(AVisitor visitor, string open, string to, params (string Name, string Value)[] fields)
    {
        var hidden = AVisitor.Hidden(await visitor.GetAsync(open));
        foreach (var (name, value) in fields)
        {
            hidden[name] = value;
        }

        return await visitor.RawPostAsync(to, new FormUrlEncodedContent(hidden));
    }

    private static int Number(Answer page, string name) =>
        int.Parse(page.Page.QuerySelectorAll(".belong-numbers div").First(each => each.QuerySelector("dt")!.TextContent == name).QuerySelector("dd")!.FirstChild!.TextContent.Trim().Replace(",", "", StringComparison.Ordinal));

    private static string[] Row(Answer page, string caption, string name) =>
        [.. page.Page.QuerySelectorAll("table").First(table => table.QuerySelector("caption")!.TextContent == caption).QuerySelectorAll("tbody tr").First(row => row.QuerySelector("th")!.TextContent.Trim() == name).Children.Select(cell => cell.TextContent.Trim())];

    private static async Task<List<(string Name, string Bytes)>> Files(AVisitor visitor, string address)
    {
        var answer = await visitor.GetAsync(address);
        Assert.Equal("application/zip", answer.Response.Content.Headers.ContentType!.MediaType);
        await using var zip = new ZipArchive(await answer.Response.Content.ReadAsStreamAsync());
        var files = new List<(string, string)>();
        foreach (var entry in zip.Entries)
        {
            using var bytes = new MemoryStream();
            await using var stream = await entry.OpenAsync();
            await stream.CopyToAsync(bytes);
            files.Add((entry.Name, Convert.ToBase64String(bytes.ToArray())));
        }

        return files;
    }
}
