using Belong.Domain.Children;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using static Belong.Tests.AtWork;

namespace Belong.Web.Tests.Children;

/// <summary>What a worker records of a child's life is read again, whole, by those who need it next.</summary>
public class ChildsLifeTests
{
    private static readonly string Record = $"/children/{Id(1)}";

    private static Books InCare(string born = "2012-05-06") => TheService.AllocatedTo(LookedAfterFrom("2026-01-05", born: born), "w-045", "Harbourside children in care")
        .Do(new AllocateReviewingOfficer(Id(1)) { From = Day("2026-01-07"), Officer = "iro-01" }, "2026-01-07")
        .Do(new PlanReview(Id(1)) { On = Day("2026-01-30"), Kind = "initial", ChildsWishes = "At home" }, "2026-01-14");

    private static string Fact(string kind) => $"{Record}/facts/record/{kind}";

    private static string Plans => $"{Record}/plans";

    private static string Review(TheService service) => $"{Record}/reviews/{service.Ledger.County.Child(Id(1))!.NextReview!.Id}";

    private static string IdOf<TFact>(TheService service)
        where TFact : Domain.Facts.Fact => $"{service.Ledger.County.Child(Id(1))!.Facts<TFact>()[^1].FactId}";

    [Fact, Covers("CHP-46")]
    public async Task A_visit_of_12_January_2026_is_read_with_what_the_child_says_of_it_and_of_how_often_the_worker_comes()
    {
        await using var service = await TheService.StartAsync("2026-01-28");
        await service.GivenAsync(InCare());
        using var worker = await AVisitor.To(service, "w-045");
        await worker.RefusedAsync("Enter why the child was not spoken to alone", Fact("visit"), [.. On("On", "2026-01-12"), ("Seen", "True"), ("Alone", "False")]);
        await worker.RefusedAsync("Enter the visit date", Fact("visit"), ("Seen", "True"), ("Alone", "True"));
        await worker.RefusedAsync("not looked after", Fact("visit"), [.. On("On", "2026-01-02"), ("Seen", "True"), ("Alone", "True")]);
        await worker.DoAsync(Fact("visit"), [.. On("On", "2026-01-12"), ("Seen", "True"), ("Alone", "True"), ("ChildsWords", "I like it, but you are never here"), ("HowOften", "too-few"), ("Notes", "Her room has a lock now")]);
        await worker.DoAsync(Fact("visit"), [.. On("On", "2026-01-26"), ("Seen", "False"), ("Alone", "False"), ("WhyNot", "She was at football")]);
        using var officer = await AVisitor.To(service, "iro-01");
        var read = await officer.ReadsAsync(Plans, "Visited on 12 January 2026, child seen alone; how often, as the child says: not often enough", "I like it, but you are never here", "Her room has a lock now", "Visited on 26 January 2026, child not seen", "She was at football");
        Assert.True(read.Plain().IndexOf("Visited on 26", StringComparison.Ordinal) < read.Plain().IndexOf("Visited on 12", StringComparison.Ordinal)); // the newest first
    }

    [Fact, Covers("CHP-24")]
    public async Task A_night_missing_in_January_2026_its_return_interview_and_what_she_said_there_come_before_the_review()
    {
        await using var service = await TheService.StartAsync("2026-01-28");
        await service.GivenAsync(InCare());
        using var worker = await AVisitor.To(service, "w-045");
        using var officer = await AVisitor.To(service, "iro-01");
        await worker.DoAsync($"{Record}/do/report-missing", [.. On("From", "2026-01-20"), ("Code", "M")]);
        await worker.RefusedAsync("record the return first", $"{Record}/do/report-missing", [.. On("From", "2026-01-21"), ("Code", "M")]);
        await worker.RefusedAsync("The return must be on or after 20 January 2026", $"{Record}/do/record-return", On("On", "2026-01-19"));
        await worker.DoAsync($"{Record}/do/record-return", [.. On("On", "2026-01-21"), ("At", "23:00")]);
        await worker.ReadsAsync(Record, "Return interview", "24 January 2026, 23:00"); // 72 hours as they pass
        await officer.ReadsAsync(Review(service), "from 20 January 2026 to 21 January 2026. No return interview is recorded");
        var missing = IdOf<MissingEpisode>(service);
        await worker.RefusedAsync("Enter the date the interview was offered", $"{Record}/do/record-return-interview", ("Missing", missing), ("ChildsWords", "I was at my aunt’s"));
        await worker.DoAsync($"{Record}/do/record-return-interview", [("Missing", missing), .. On("OfferedOn", "2026-01-22"), ("Accepted", "True"), .. On("HeldOn", "2026-01-23"), ("HeldAt", "16:30"), ("ChildsWords", "I was at my aunt’s. I want to ring her")]);
        await officer.ReadsAsync(Review(service), "Return interview held on 23 January 2026: “I was at my aunt’s. I want to ring her”");
        Assert.DoesNotContain((await worker.GetAsync("/work")).Page.QuerySelectorAll("main tbody tr"), row => row.TextContent.Contains("Return interview", StringComparison.Ordinal));
        await officer.ReadsAsync($"{Record}/timeline", "20 January 2026");
    }

    [Fact, Covers("CHP-25", "CHP-51")]
    public async Task The_risk_of_exploitation_is_weighed_with_the_young_persons_own_part_and_concerns_stand_over_every_page_of_the_record()
    {
        await using var service = await TheService.StartAsync("2026-01-28");
        await service.GivenAsync(InCare());
        using var worker = await AVisitor.To(service, "w-045");
        using var officer = await AVisitor.To(service, "iro-01");
        (string, string)[] risk = [.. On("On", "2026-01-19"), ("Seen", "missing,online"), ("Level", "medium"), ("Why", "Messages from an older boy")];
        await worker.RefusedAsync("Enter what the young person says, or why they said nothing", Fact("exploitation-risk"), risk);
        await worker.DoAsync(Fact("exploitation-risk"), [.. risk, ("ChildsWords", "He is my friend and nobody asks him")]);
        await officer.ReadsAsync(Plans, "Exploitation risk assessed on 19 January 2026: medium", "Goes missing, Worrying online contact", "He is my friend and nobody asks him");

        await worker.RefusedAsync("Select the type of concern", Fact("concern"), On("From", "2026-01-12"));
        foreach (var kind in new[] { "wellbeing", "camhs", "substance" })
        {
            await worker.DoAsync(Fact("concern"), [.. On("From", "2026-01-12"), ("Kind", kind), ("Words", $"Known since Christmas: {kind}")]);
        }

        foreach (var page in new[] { Record, Plans, $"{Record}/care", $"{Record}/timeline" })
        {
            await officer.ReadsAsync(page, "Emotional wellbeing", "With child and adolescent mental health services", "Substance misuse");
        }

        await officer.ReadsAsync(Plans, "Known since Christmas: camhs");
        await officer.ReadsAsync(Review(service), "Substance misuse from 12 January 2026");

        // A concern that is over is no flag any more.
        await worker.DoAsync($"{Record}/facts/{IdOf<Concern>(service)}/complete", On("Until", "2026-01-26"));
        Assert.DoesNotContain("Substance misuse", (await officer.GetAsync($"{Record}/care")).Main, StringComparison.Ordinal);
    }

    [Fact, Covers("CHP-26", "CHP-27", "CHP-28", "CHP-33")]
    public async Task Meetings_are_set_minuted_and_their_actions_reach_the_reviewing_officer_and_an_unplanned_end_asks_for_one()
    {
        await using var service = await TheService.StartAsync("2026-02-16");
        await service.GivenAsync(TheService.AllocatedTo(LookedAfterFrom("2025-12-01"), "w-045", "Harbourside children in care").Do(new AllocateReviewingOfficer(Id(1)) { From = Day("2025-12-03"), Officer = "iro-01" }, "2025-12-03").Do(new PlanReview(Id(1)) { On = Day("2026-02-20"), Kind = "initial", ChildsWishes = "At home", WhyLate = "The family was abroad" }, "2026-01-14"));
        using var worker = await AVisitor.To(service, "w-045");
        using var officer = await AVisitor.To(service, "iro-01");

        // A placement ends unplanned on 12 January: by 9 February a disruption meeting is owed, and it is overdue.
        await worker.DoAsync($"{Record}/move", [.. On("On", "2026-01-12"), ("Reason", "CREQB"), ("Placement.Code", "U6"), ("Placement.Provider", "PR1"), ("Placement.Home", "The Larches"), ("Placement.Planned", "False")]);
        Assert.Contains("Overdue", (await officer.GetAsync(Plans)).Row("Disruption meeting"), StringComparison.Ordinal);
        using var manager = await AVisitor.To(service, "rm-01");
        await manager.ReadsAsync("/work?of=Service&rule=Disruption+meeting", "Disruption meeting", "9 February 2026");
        await worker.RefusedAsync("Select the type of meeting", Fact("meeting"), On("On", "2026-02-11"));
        await worker.DoAsync(Fact("meeting"), [.. On("On", "2026-02-11"), ("Kind", "disruption"), ("Invited", "iro,carer"), ("Decided", "The carers were not told of the nights: the next ones are")]);
        Assert.DoesNotContain((await officer.GetAsync(Plans)).Page.QuerySelectorAll("main tbody tr"), row => row.TextContent.Contains("Disruption meeting", StringComparison.Ordinal));

        // A stability core group is set for a day to come, and minuted once it was held.
        await worker.RefusedAsync("The meeting has not been held yet", Fact("meeting"), [.. On("On", "2026-03-02"), ("Kind", "stability"), ("Decided", "Too early")]);
        await worker.DoAsync(Fact("meeting"), [.. On("On", "2026-03-02"), ("Kind", "stability"), ("Invited", "iro,carer,child,school")]);
        await officer.ReadsAsync(Plans, "Stability core group on 2 March 2026", "The reviewing officer, The carer, The child, School");
        await worker.DoAsync(Fact("meeting"), [.. On("On", "2026-02-13"), ("Kind", "stability"), ("Invited", "iro,carer"), ("Decided", "Respite every third weekend"), .. On("NextOn", "2026-03-02")]);

        // Adolescent risk: its action is due on the worker's list and stands before the officer. A family group conference keeps each option.
        await worker.DoAsync(Fact("meeting"), [.. On("On", "2026-02-12"), ("Kind", "adolescent-risk"), ("Invited", "police,health"), ("Decided", "One worker for her in all services")]);
        await worker.RefusedAsync("Enter who is responsible", Fact("meeting-action"), [("Meeting", IdOf<Meeting>(service)), ("What", "Name the worker"), .. On("By", "2026-02-18")]);
        await worker.DoAsync(Fact("meeting-action"), [("Meeting", IdOf<Meeting>(service)), ("What", "Name the worker"), ("Owner", "Health"), .. On("By", "2026-02-18")]);
        await worker.ReadsAsync("/work", "Name the worker", "18 February 2026");
        await worker.DoAsync(Fact("meeting"), [.. On("On", "2026-02-10"), ("Kind", "family-conference"), ("Invited", "parents,child"), ("Considered", "With the aunt: she has room. With the grandfather: too ill"), ("Decided", "The aunt is assessed before proceedings")]);
        await officer.ReadsAsync(Plans, "Name the worker (Health, by 18 February 2026)", "With the aunt: she has room. With the grandfather: too ill", "Respite every third weekend");
        await officer.ReadsAsync(Review(service), "One worker for her in all services", "The aunt is assessed before proceedings", "The carers were not told of the nights: the next ones are", "Respite every third weekend");
    }

    [Fact, Covers("CHP-31", "CHP-32")]
    public async Task A_permanence_planning_meeting_is_owed_from_5_January_2026_and_keeps_options_advice_actions_and_its_next_day()
    {
        await using var service = await TheService.StartAsync("2026-01-28");
        await service.GivenAsync(InCare());
        using var worker = await AVisitor.To(service, "w-045");
        using var officer = await AVisitor.To(service, "iro-01");
        Assert.Contains("2 February 2026", (await officer.GetAsync(Plans)).Row("Permanence planning meeting"), StringComparison.Ordinal);
        await worker.ReadsAsync("/work?rule=Permanence+planning+meeting", "Permanence planning meeting");
        await worker.DoAsync(Fact("meeting"), [.. On("On", "2026-01-26"), ("Kind", "permanence"), ("Invited", "iro,family-finding"), ("Considered", "Home: not safe. The aunt: to be assessed. Long-term fostering: if not"), ("Decided", "Assess the aunt, family finding begins beside it"), .. On("NextOn", "2026-03-23")]);
        var meeting = IdOf<Meeting>(service);
        await worker.RefusedAsync("Advice cannot be given before the date of the request", Fact("legal-advice"), [.. On("AskedOn", "2026-01-14"), .. On("GivenOn", "2026-01-13"), ("Words", "?"), ("Meeting", meeting)]);
        await worker.DoAsync(Fact("legal-advice"), [.. On("AskedOn", "2026-01-14"), .. On("GivenOn", "2026-01-23"), ("Words", "The threshold is met; issue by Easter"), ("Meeting", meeting)]);
        await worker.DoAsync(Fact("meeting-action"), [("Meeting", meeting), ("What", "Assess the aunt"), ("Owner", "Social worker"), .. On("By", "2026-03-13")]);
        var read = await officer.ReadsAsync(Plans, "Permanence planning meeting on 26 January 2026: Assess the aunt, family finding begins beside it", "The reviewing officer, Family finding", "Home: not safe. The aunt: to be assessed. Long-term fostering: if not", "23 March 2026", "Legal advice requested on 14 January 2026, given on 23 January 2026", "The threshold is met; issue by Easter", "Assess the aunt (Social worker, by 13 March 2026)");
        Assert.StartsWith("Permanence planning meeting on 26 January 2026", read.Told("For which permanence planning meeting?"), StringComparison.Ordinal);
        Assert.DoesNotContain("Permanence planning meeting", string.Concat((await worker.GetAsync("/work")).Page.QuerySelectorAll("main tbody tr").Select(row => row.QuerySelector("th a")?.TextContent)), StringComparison.Ordinal);
    }

    [Fact, Covers("CHP-37", "CHP-38", "CHP-41")]
    public async Task Contact_is_planned_refused_with_a_reason_asked_for_otherwise_and_booked_and_brothers_are_apart_by_a_decision()
    {
        await using var service = await TheService.StartAsync("2026-01-28");
        var books = InCare();
        TheService.AllocatedTo(LookedAfterFrom("2026-01-05", id: Id(2), books: books), "w-045", "Harbourside children in care", Id(2));
        await service.GivenAsync(books);
        using var worker = await AVisitor.To(service, "w-045");
        using var officer = await AVisitor.To(service, "iro-01");
        await worker.RefusedAsync("Enter why there is no contact", Fact("contact-plan"), [.. On("On", "2026-01-12"), ("With", "Her father"), ("Kind", "parent"), ("Way", "none")]);
        await worker.DoAsync(Fact("contact-plan"), [.. On("On", "2026-01-12"), ("With", "Her father"), ("Kind", "parent"), ("Way", "none"), ("Reason", "The order of 9 January forbids it")]);
        await worker.DoAsync(Fact("contact-plan"), [.. On("On", "2026-01-12"), ("With", "Her brother Otis"), ("Kind", "sibling"), ("Way", "supervised"), ("Often", "Every second Saturday"), ("ChildsWords", "Every day")]);
        await worker.DoAsync(Fact("contact-change-asked"), [.. On("On", "2026-01-19"), ("ChildsWords", "I want to see Otis without somebody writing")]);
        await officer.ReadsAsync(Plans, "Contact with Her father from 12 January 2026: none, by order or decision", "The order of 9 January forbids it", "Contact with Her brother Otis from 12 January 2026: they meet, supervised. Every second Saturday");
        await officer.ReadsAsync(Review(service), "I want to see Otis without somebody writing: not answered");
        var asked = $"{Record}/facts/{IdOf<ContactChangeAsked>(service)}/complete";
        await worker.RefusedAsync("Enter what the answer was", asked, On("AnsweredOn", "2026-01-26"));
        await worker.DoAsync(asked, [.. On("AnsweredOn", "2026-01-26"), ("Answer", "From March, if all goes well")]);
        await officer.ReadsAsync(Review(service), "I want to see Otis without somebody writing: From March, if all goes well");

        // A session is booked once for a supervisor, a place and a day; what became of it is written down afterwards.
        (string, string)[] session = [.. On("On", "2026-02-07"), ("With", "Otis"), ("Where", "The contact centre"), ("Supervisor", "Ms Thornbury")];
        await worker.RefusedAsync("The session has not happened yet: leave this blank", Fact("contact-session"), [.. session, ("Outcome", "held")]);
        await worker.DoAsync(Fact("contact-session"), session);
        await worker.RefusedAsync("This supervisor is booked there for another child on that day", $"/children/{Id(2)}/facts/record/contact-session", session);
        await worker.DoAsync(Fact("contact-session"), [.. On("On", "2026-01-24"), ("With", "Otis"), ("Where", "The contact centre"), ("Supervisor", "Ms Thornbury"), ("Outcome", "family-absent"), ("Notes", "She waited an hour")]);
        await officer.ReadsAsync(Plans, "Supervised contact with Otis on 7 February 2026, booked", "Supervised contact with Otis on 24 January 2026: the family did not come", "She waited an hour");

        (string, string)[] siblings = [.. On("On", "2026-01-21"), ("Who", "Robin and Otis"), ("Found", "She has been a mother to him"), ("Outcome", "apart-for-now")];
        await worker.RefusedAsync("Enter who decided, and why", Fact("sibling-assessment"), siblings);
        await worker.DoAsync(Fact("sibling-assessment"), [.. siblings, ("Decided", "The service manager: no home for two was free; reviewed on 23 March")]);
        await officer.ReadsAsync(Plans, "Siblings assessed on 21 January 2026: apart for now, together as soon as possible", "She has been a mother to him", "The service manager: no home for two was free; reviewed on 23 March");
    }

    [Fact, Covers("CHP-40", "CHP-44")]
    public async Task A_night_at_a_friends_asked_for_on_20_January_2026_is_decided_without_checks_unless_a_reason_is_written_and_pocket_money_is_what_she_says()
    {
        await using var service = await TheService.StartAsync("2026-01-28");
        await service.GivenAsync(InCare());
        using var worker = await AVisitor.To(service, "w-045");
        using var officer = await AVisitor.To(service, "iro-01");
        (string, string)[] stay = [.. On("AskedOn", "2026-01-20"), ("With", "Mia’s, Elm Road"), .. On("DecidedOn", "2026-01-21"), ("DecidedBy", "The foster carer")];
        await worker.RefusedAsync("Enter the safeguarding reason for the checks", Fact("overnight-stay"), [.. stay, ("Allowed", "True"), ("Checks", "True")]);
        await worker.RefusedAsync("Enter why the stay was refused", Fact("overnight-stay"), [.. stay, ("Allowed", "False"), ("Checks", "False")]);
        await worker.DoAsync(Fact("overnight-stay"), [.. stay, ("Allowed", "True"), ("Checks", "False")]);
        var read = await officer.ReadsAsync(Plans, "Asked on 20 January 2026 to stay overnight: Mia’s, Elm Road, allowed", "The foster carer");
        Assert.Equal("No", read.Told("Were police or other checks requested first?"));

        await worker.RefusedAsync("Select the type", Fact("entitlement"), [.. On("On", "2026-01-12"), ("Pence", "750")]);
        foreach (var (kind, pence, words) in new[] { ("pocket-money", "750", "Each Friday"), ("savings", "500", "Into her own account"), ("holiday", "", "A week in Dorset with the carers"), ("respite", "", "One weekend in six with her aunt") })
        {
            await worker.DoAsync(Fact("entitlement"), [.. On("On", "2026-01-12"), ("Kind", kind), ("Pence", pence), ("Words", words), ("Received", kind == "savings" ? "False" : "True")]);
        }

        read = await officer.ReadsAsync(Plans, "Pocket money from 12 January 2026: £7.50, Each Friday", "Savings from 12 January 2026: £5.00, Into her own account", "A week in Dorset with the carers", "One weekend in six with her aunt");
        Assert.Equal(["No", "Yes", "Yes", "Yes"], read.Page.QuerySelectorAll(".govuk-summary-list__row").Where(row => row.TextContent.Contains("Does the child say they receive this entitlement?", StringComparison.Ordinal)).Select(row => row.QuerySelector("dd")!.TextContent.Trim()).Order(StringComparer.Ordinal));
    }

    [Fact, Covers("CHP-45")]
    public async Task Every_section_of_the_care_plan_is_written_read_and_changed_and_the_change_comes_before_the_next_review()
    {
        await using var service = await TheService.StartAsync("2026-01-28");
        await service.GivenAsync(InCare());
        using var worker = await AVisitor.To(service, "w-045");
        using var officer = await AVisitor.To(service, "iro-01");
        var sections = CarePlanSection.Sections.Codes.Select(code => code.Value).ToList();
        Assert.Empty(new[] { "needs", "permanence", "stability", "safety", "health", "education", "contact", "visits", "direct-work", "contingency" }.Except(sections));
        await worker.RefusedAsync("Enter what is planned", Fact("care-plan-section"), [.. On("On", "2026-01-12"), ("Section", "health")]);
        foreach (var section in sections)
        {
            await worker.DoAsync(Fact("care-plan-section"), [.. On("On", "2026-01-12"), ("Section", section), ("Words", $"As agreed for {section}"), ("Owner", "Asha Lindwick"), .. On("By", "2026-03-31")]);
        }

        await officer.ReadsAsync(Plans, [.. sections.Select(section => $"As agreed for {section} (Asha Lindwick, by 31 March 2026)")]);
        await worker.DoAsync(Fact("care-plan-section"), [.. On("On", "2026-01-26"), ("Section", "education"), ("Words", "A tutor twice a week")]);
        Assert.DoesNotContain("As agreed for education", (await officer.ReadsAsync(Plans, "A tutor twice a week", "since 26 January 2026")).Main, StringComparison.Ordinal);
        await officer.ReadsAsync($"{Record}/history", "Education: As agreed for education (Asha Lindwick, by 31 March 2026)", "Education: A tutor twice a week");
        await officer.ReadsAsync(Review(service), "Education: A tutor twice a week");
    }

    [Fact]
    public async Task Why_a_child_is_in_care_stands_on_the_first_page_of_the_record_and_can_be_written_again()
    {
        await using var service = await TheService.StartAsync("2026-01-28");
        await service.GivenAsync(InCare());
        using var worker = await AVisitor.To(service, "w-045");
        using var officer = await AVisitor.To(service, "iro-01");
        await worker.ReadsAsync(Record, "Why in care: not recorded. Record it");
        await worker.RefusedAsync("Enter why the child is in care", Fact("why-in-care"), [.. On("On", "2026-01-12"), ("Told", "By the carer")]);
        await worker.DoAsync(Fact("why-in-care"), [.. On("On", "2026-01-12"), ("Words", "The school told us of bruises. The court made an interim order."), ("Told", "By the social worker, with the carer there")]);
        await officer.ReadsAsync(Record, "The school told us of bruises. The court made an interim order.", "By the social worker, with the carer there", "Position at 12 January 2026");
        await worker.DoAsync(Fact("why-in-care"), [.. On("On", "2026-01-26"), ("Words", "The court found that the injuries were not accidents.")]);
        Assert.DoesNotContain("bruises", (await officer.ReadsAsync(Record, "The court found that the injuries were not accidents.", "Position at 26 January 2026")).Main, StringComparison.Ordinal);
        await officer.ReadsAsync($"{Record}/history", "The school told us of bruises.", "The court found that the injuries were not accidents.");
    }

    [Fact, Covers("CHP-43", "IRO-43")]
    public async Task Children_with_their_own_parents_and_in_youth_justice_are_listed_looked_at_and_counted_for_a_thematic_review()
    {
        await using var service = await TheService.StartAsync("2026-01-28");
        var books = new Books().Do(Opened(Id(1)), "2026-01-05").Do(new StartLookingAfter(Id(1)) { On = Day("2026-01-05"), Need = "N1", LegalStatus = "C1" }, "2026-01-05").Do(new PlaceChild(Id(1)) { On = Day("2026-01-05"), Placement = new() { Code = "P1", Provider = "PR0", Planned = true } }, "2026-01-05");
        LookedAfterFrom("2026-01-05", id: Id(2), books: books).Do(new RecordFact(Id(2)) { Said = new Concern { From = Day("2026-01-10"), Kind = "offending" } }, "2026-01-10");
        await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "iro-01");
        using var manager = await AVisitor.To(service, "rm-01");
        var before = await officer.ReadsAsync("/reviewing/service", "1 today; 0 checked this year");
        Assert.Contains($"/children/{Id(1)}/facts/record/thematic-check?Theme=with-parents", before.Text, StringComparison.Ordinal);
        Assert.Contains($"/children/{Id(2)}/facts/record/thematic-check?Theme=youth-justice", before.Text, StringComparison.Ordinal);
        (string, string)[] check = [("Theme", "with-parents"), .. On("On", "2026-01-26"), ("StillRight", "False")];
        await officer.RefusedAsync("Enter what the check found", Fact("thematic-check"), check);
        await officer.DoAsync(Fact("thematic-check"), [.. check, ("Found", "No support since the order"), ("ToChange", "Family support from February")]);
        await officer.DoAsync($"/children/{Id(2)}/facts/record/thematic-check", [("Theme", "youth-justice"), .. On("On", "2026-01-27"), ("StillRight", "True"), ("Found", "One worker for both services")]);
        await manager.ReadsAsync("/reviewing/service", "1 today; 1 checked this year, 1 with an arrangement that is not right");
        await manager.ReadsAsync(Plans, "Children placed with their own parents, checked on 26 January 2026: not right", "No support since the order", "Family support from February");
        await manager.ReadsAsync($"/children/{Id(2)}/plans", "Children in the youth justice system, checked on 27 January 2026: still right", "One worker for both services");
    }
}
