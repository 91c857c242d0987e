using System.Net;
using AngleSharp.Dom;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Domain.Workforce;

namespace Belong.Web.Tests.Children;

/// <summary>
/// Somebody who has never met the child takes over: a baby on an interim order, a girl of fourteen with six moves, a boy of seventeen who came
/// alone. What a new worker asks first is answered on the first page; the rest within three clicks from it.
/// </summary>
public class AStrangerTests
{
    private const string Harbourside = "Harbourside children in care";

    /// <summary>The question, and where the answer stands on the first page: the chapter, and its words.</summary>
    private const string FromTheFirstPage =
        """
        # 1: a baby on an interim order
        Who is this, and how old? | bar | 4 months, born 2 November 2025
        Why in care? | Why in care, and the plan | The pre-birth assessment found that drinking had not changed.
        On what basis? | Why in care, and the plan | interim care order since 3 November 2025
        What is the plan, and if it fails? | Why in care, and the plan | The plan: return home within six months, since 1 December 2025. If it does not work: Adoption.
        Where and with whom? | Home and worker | Fostered with the Alders since 3 November 2025
        When last seen? | Home and worker | Last seen 3 March 2026
        Who is the family, and when did they last meet? | Family and who matters | Mother (parent): they meet, supervised, four times a week; last met 6 March 2026
        Any allergies? | Health | Allergic to Cow's milk
        Who consents to treatment? | Health | Consent to treatment: the council, as it has parental responsibility. Routine care: the carers. Operations: ask mother first.
        What happens next, and whose is it? | What comes next | Visit by 14 April 2026: Asha Lindwick.
        # 2: a girl of fourteen with six moves
        Why in care? | Why in care, and the plan | Neglect over years
        Where and with whom, after how many moves? | Home and worker | Children's home, Ash House since 2 March 2026, the seventh home in this time in care
        Why did the last one end? | Home and worker | Moved there from the Firs: the carers asked, because of the child’s behaviour
        How many workers has she had? | Home and worker | the third Esme has had
        Who matters, and do they meet? | Family and who matters | Gran Iris (grandparent): calls and messages, sundays
        Has she brothers or sisters? | Family and who matters | Sister Poppy Larkfold, 9
        Which school? | School | Marsh Lane School. Education plan reviewed 2 February 2026, needs improving
        What did she say last? | What Esme says | Nobody asked me about the last two
        What worries us? | What worries us | Risk of exploitation: high, assessed 20 February 2026
        Does she go missing? | What worries us | Missing or away 2 times in twelve months, last on 14 February 2026
        # 3: a boy of seventeen who came alone
        Why in care? | Why in care, and the plan | Came from Eritrea alone
        What is he in law? | Why in care, and the plan | accommodated under section 20 since 5 January 2026
        What is the plan? | Why in care, and the plan | The plan: supported living, since 2 February 2026
        Where does he live? | Home and worker | Supported accommodation, Quay House since 5 January 2026
        Whom may not know where he lives? | bar | The men who brought him must not know where Dawit Haile lives
        Who may agree to treatment? | Health | Consent to treatment: the young person themselves.
        Is he immunised, and assessed? | Health | Immunisations not up to date 28 January 2026
        What does he say? | What Dawit says | I want to find my brother
        When is he eighteen? | bar | Turns 18 on 20 May 2026, in 71 days
        What is not known? | School | School and education plan: not recorded.
        """;

    /// <summary>The question, the links to follow from the first page, and the words that answer it.</summary>
    private const string WithinThreeClicks =
        """
        # 1
        Who wrote why he is in care, and what has the child been told? | Why in care, and the plan > Read it | recorded by Asha Lindwick; Recorded by
        Which court order, in full? | Care history | Interim care order
        What was seen at the last visit? | Home and worker > Read it: Last seen | Slept in the sling while we talked
        How does contact with mother go? | People > Read it: Supervised contact, Supervised contact with Mother on 6 March | Fed him and sang
        What did we notice about contact before? | People | on 20 February 2026: it took place
        What is done about the milk? | Health > Read it: Allergic | Soya formula from the GP
        Who told us about it? | Health > Read it: Allergic | Mother
        What did the health assessment say? | Health > Read it: Health assessment | Health assessment
        When is he visited next, and why then? | Now | 6 weeks after the visit of 3 March 2026
        What is his number? | Details | Identifier
        Has he lived anywhere else? | Care history | Fostered with the Alders
        Who may be asked if it does not work? | Why in care, and the plan > Read it: The plan | Adoption
        Who has looked at the record? | Access | Asha Lindwick
        What has changed this fortnight? | History | Visit
        # 2
        What did the carers say when it ended? | Home and worker > Read it: Moved there | Carer asked
        Where has she lived? | Care history | Fostered with the Firs
        How long did the first home last? | Care history | Fostered with the Oaks from 2 May 2022 to 3 April 2023
        What did she say when she came back? | What worries us > Read it: Missing or away | Walked back alone
        What did she say in the interview? | What Esme says > Read it: I was at | I was at Kay
        What was the risk when she went? | What worries us > Read it: Missing or away | An older boyfriend
        Which police reference? | What worries us > Read it: Missing or away | 14-0812
        What is being done about exploitation? | What worries us > Read it: Risk of exploitation | Safety plan with the home
        What does she say of it? | What worries us > Read it: Risk of exploitation | They are my friends
        Who is her sister's worker? | Family and who matters > Open: Sister | Asha Lindwick
        What did the last review decide? | Plans and reviews | A school place at once
        Whose is that, and by when? | Plans and reviews | Virtual school
        What does she want from school? | Education > Read it: Personal education plan | A college day
        What did the worker before leave behind? | People > Read it: Social worker | Do not promise her a home
        Who is her reviewing officer? | People | Marguerite Oakdew
        What is her care plan for health? | Plans and reviews | CAMHS each Tuesday
        # 3
        What language does he speak? | Details | Tigrinya
        How old is he by the assessment? | Details > Read it: Age assessment | a child, as claimed
        What of the national transfer? | Details | National transfer
        Why must the address be withheld? | bar > Read it: Address withheld | Risk of harm
        What must everybody take care of? | bar > Read it: Address withheld | No photographs
        What must be done about immunisations? | Health > Read it: Immunisations | Immunisations not up to date on 28 January 2026
        What does he say of his brother? | What Dawit says > Read it: I want to find my brother | Red Cross
        How often does he want to be visited? | What Dawit says > Read it: I want to find my brother | Not often enough
        What is planned for his independence? | Plans and reviews | Cooking twice a week
        Is there a later plan? | Why in care, and the plan > Read it: The plan | Staying with his cousin
        """;

    [Fact]
    [Covers("CHP-39", "CHP-47")]
    public async Task What_a_new_worker_asks_first_is_answered_from_the_first_page_alone()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(TheThree());
        using var worker = await AVisitor.To(service, "w-045");
        var (asked, wrong, child) = (0, new List<string>(), 0);
        foreach (var line in FromTheFirstPage.Split('\n'))
        {
            if (line.StartsWith('#'))
            {
                child = line[2] - '0';
                continue;
            }

            asked++;
            var (question, where, words) = (line.Split(" | ")[0], line.Split(" | ")[1], line.Split(" | ")[2]);
            var page = await worker.GetAsync($"/children/{Id(child)}");
            var stands = Said(Part(page, where));
            if (!stands.Contains(words, StringComparison.Ordinal))
            {
                wrong.Add($"{child}. {question} should stand in “{where}” as “{words}”; there stands: {stands}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(30, asked);
    }

    [Fact]
    public async Task Forty_questions_more_are_answered_within_three_clicks()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(TheThree());
        using var worker = await AVisitor.To(service, "w-045");
        var (asked, wrong, child) = (0, new List<string>(), 0);
        foreach (var line in WithinThreeClicks.Split('\n'))
        {
            if (line.StartsWith('#'))
            {
                child = line[2] - '0';
                continue;
            }

            asked++;
            var (question, way, words) = (line.Split(" | ")[0], line.Split(" | ")[1].Split(" > "), line.Split(" | ")[2].Split("; ")[^1]);
            var page = await worker.GetAsync($"/children/{Id(child)}");
            var clicks = 0;
            foreach (var (step, i) in way.Select((step, i) => (step, i)))
            {
                // A chapter of the first page is not a click: it says where the link stands.
                var part = i == 0 && way.Length > 1 && Part(page, step) is not null ? null : step;
                if (part is null)
                {
                    continue;
                }

                var within = i > 0 && clicks == 0 ? Part(page, way[0])! : page.Page.QuerySelector("main")!;
                if (within.QuerySelectorAll("a").FirstOrDefault(link => Flat(link.TextContent).StartsWith(part, StringComparison.Ordinal)) is not { } link)
                {
                    wrong.Add($"{child}. {question}: no link “{part}” among {string.Join(", ", within.QuerySelectorAll("a").Select(each => Flat(each.TextContent)))}");
                    break;
                }

                page = await worker.GetAsync(link.GetAttribute("href")!);
                clicks++;
                Assert.Equal(HttpStatusCode.OK, page.Status);
            }

            if (!page.Plain().Contains(words, StringComparison.Ordinal))
            {
                wrong.Add($"{child}. {question}: “{words}” is not on the page at the end of {string.Join(" > ", way)}: {page.Plain()[..Math.Min(1200, page.Plain().Length)]}");
            }

            Assert.True(clicks <= 3);
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
        Assert.Equal(40, asked);
    }

    /// <summary>A chapter of the first page by its heading, or the bar over it; null where there is none.</summary>
    private static IElement? Part(Answer page, string named) =>
        named == "bar" ? page.Page.QuerySelector(".belong-identity")
        : page.Page.QuerySelectorAll(".belong-story__chapter").FirstOrDefault(chapter => Flat(chapter.QuerySelector("h2")!.TextContent).StartsWith(named, StringComparison.Ordinal));

    private static string Said(IElement? part)
    {
        if (part is null)
        {
            return "nothing";
        }

        var copy = (IElement)part.Clone();
        foreach (var hidden in copy.QuerySelectorAll("a").ToList())
        {
            hidden.Remove();
        }

        return Flat(copy.TextContent);
    }

    private static string Flat(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Books TheThree()
    {
        var books = new Books();
        Say(books, CouncilRecord.TheCouncil, "2015-01-05", new Authority { Code = "E10000016", Name = "A county" });
        InPost(books, 45, "w-045", "Asha", "Lindwick", Post.SocialWorker.Code);
        InPost(books, 46, "iro-01", "Marguerite", "Oakdew", Post.ReviewingOfficer.Code);
        ABaby(books.As("w-045"));
        AGirlWhoMovedOften(books);
        ABoyWhoCameAlone(books);
        return books;
    }

    private static void ABaby(Books books)
    {
        var child = Id(1);
        books.Do(new OpenRecord(child) { Given = "Noah", Family = "Quillmead", BornOn = Day("2025-11-02"), Sex = "M", Ethnicity = "WBRI", ChildId = "700001" }, "2025-11-03")
            .Do(new StartLookingAfter(child) { On = Day("2025-11-03"), Need = "N1", LegalStatus = "C1" }, "2025-11-03")
            .Do(new PlaceChild(child) { On = Day("2025-11-03"), Placement = new() { Code = "U6", Provider = "PR1", Home = "the Alders" } }, "2025-11-03")
            .Do(new AllocateWorker(child) { From = Day("2025-11-03"), Worker = "w-045", Reason = "FCONTA" }, "2025-11-03");
        Say(books, child, "2025-11-10", new WhyInCare { On = Day("2025-11-10"), Words = "The pre-birth assessment found that drinking had not changed. The court made an interim care order the day after he was born." });
        Say(books, child, "2025-12-01", new PermanencePlan { On = Day("2025-12-01"), Option = "RETURN6M", Otherwise = "Adoption" });
        Say(books, child, "2025-12-02", new ContactPlan { On = Day("2025-12-02"), With = "Mother", Kind = "parent", Way = "supervised", Often = "Four times a week" });
        Say(books, child, "2026-02-20", new ContactSession { On = Day("2026-02-20"), With = "Mother", Supervisor = "Jo", Outcome = "held", Notes = "Late, then warm" });
        Say(books, child, "2026-03-06", new ContactSession { On = Day("2026-03-06"), With = "Mother", Supervisor = "Jo", Outcome = "held", Notes = "Fed him and sang" });
        Say(books, child, "2026-01-12", new Allergies { On = Day("2026-01-12"), Any = "yes", To = "Cow's milk", WhatToDo = "Soya formula from the GP", Source = "Mother" });
        Say(books, child, "2025-11-20", new MedicalConsent { On = Day("2025-11-20"), By = "council", Covers = "Routine care: the carers. Operations: ask mother first" });
        books.Do(new RecordHealthAssessment(child) { HeldOn = Day("2025-11-26"), Kind = AssessmentKind.Initial, ImmunisationsUpToDate = true }, "2025-11-26");
        foreach (var (day, notes) in new[] { ("2025-11-07", "Asleep"), ("2025-12-12", "Smiles at the carer"), ("2026-01-20", "Rolls over"), ("2026-03-03", "Slept in the sling while we talked") })
        {
            Say(books, child, day, new Visit { On = Day(day), Seen = true, Alone = false, WhyNot = "A baby: with the carer", Notes = notes });
        }
    }

    private static void AGirlWhoMovedOften(Books books)
    {
        var child = Id(2);
        books.Do(new OpenRecord(child) { Given = "Esme", Family = "Larkfold", BornOn = Day("2011-06-10"), Sex = "F", Ethnicity = "WBRI", ChildId = "700002" }, "2022-05-02")
            .Do(new StartLookingAfter(child) { On = Day("2022-05-02"), Need = "N1", LegalStatus = "C2" }, "2022-05-02")
            .Do(new PlaceChild(child) { On = Day("2022-05-02"), Placement = new() { Code = "U6", Provider = "PR1", Home = "the Oaks" } }, "2022-05-02")
            .Do(new AllocateWorker(child) { From = Day("2022-05-02"), Worker = "w-045", Reason = "FCONTA" }, "2022-05-02");
        foreach (var (day, home) in new[] { ("2023-04-03", "the Birches"), ("2024-01-15", "the Hazels"), ("2024-08-05", "the Limes"), ("2025-03-10", "the Rowans"), ("2025-09-01", "the Firs") })
        {
            books.Do(new MoveChild(child) { On = Day(day), Reason = "CREQB", Placement = new() { Code = "U6", Provider = "PR1", Home = home } }, day);
        }

        books.Do(new MoveChild(child) { On = Day("2026-03-02"), Reason = "CREQB", Placement = new() { Code = "K2", Provider = "PR4", Home = "Ash House", Planned = false } }, "2026-03-02")
            .Do(new AllocateReviewingOfficer(child) { From = Day("2022-05-03"), Officer = "iro-01", Exception = "Covers the area" }, "2022-05-03");
        InPost(books, 47, "w-047", "Dee", "Marrowby", Post.SocialWorker.Code);
        books.Do(new AllocateWorker(child) { From = Day("2024-02-05"), Worker = "w-047", Reason = "LEFTRL" }, "2024-02-05")
            .Do(new AllocateWorker(child) { From = Day("2026-03-04"), Worker = "w-045", Reason = "LEFTRL", HandOver = "Do not promise her a home before it is sure" }, "2026-03-04");
        Say(books, child, "2022-05-10", new WhyInCare { On = Day("2022-05-10"), Words = "Neglect over years; the school told us first" });
        Say(books, child, "2025-01-10", new PermanencePlan { On = Day("2025-01-10"), Option = "LTFOST18" });
        Say(books, child, "2025-02-10", new ContactPlan { On = Day("2025-02-10"), With = "Gran Iris", Kind = "grandparent", Way = "calls", Often = "Sundays" });
        Say(books, child, "2026-02-02", new PersonalEducationPlan { On = Day("2026-02-02"), Kind = "review", School = "Marsh Lane School", Quality = "improve", ChildsWords = "A college day" });
        Say(books, child, "2026-02-20", new ExploitationRisk { On = Day("2026-02-20"), Seen = "missing older", Level = "high", Why = "A second phone", ChildsWords = "They are my friends", Plan = "Safety plan with the home" });
        Say(books, child, "2026-03-05", new Visit { On = Day("2026-03-05"), Seen = true, Alone = true, ChildsWords = "Nobody asked me about the last two" });
        Say(books, child, "2026-01-20", new CarePlanSection { On = Day("2026-01-20"), Section = "health", Words = "CAMHS each Tuesday", Owner = "Carer" });
        foreach (var (gone, back) in new[] { ("2026-01-10", "2026-01-11"), ("2026-02-14", "2026-02-15") })
        {
            books.Do(new ReportMissing(child) { From = Day(gone), Circumstances = "Out of the window after tea", Risk = "high", WhyRisk = "An older boyfriend", PoliceToldOn = Day(gone), PoliceReference = $"{gone[^2..]}-0812" }, gone)
                .Do(new RecordReturn(child) { On = Day(back), Found = "Walked back alone", InterviewOfferedOn = Day(back) }, back);
        }

        var last = books.Child(child).Facts<MissingEpisode>()[^1].FactId;
        books.Do(new RecordReturnInterview(child) { Missing = last, OfferedOn = Day("2026-02-15"), Accepted = true, HeldOn = Day("2026-02-17"), ChildsWords = "I was at Kay's" }, "2026-02-17")
            .Do(new RecordReview(child) { HeldOn = Day("2026-01-28"), Participation = "PN1" }, "2026-01-28");
        books.Do(new DecideAtReview(child) { Review = books.Child(child).Reviews[0].FactId, What = "A school place at once", Owner = "Virtual school", By = Day("2026-03-31") }, "2026-01-28");

        var sister = Id(4);
        books.Do(new OpenRecord(sister) { Given = "Poppy", Family = "Larkfold", BornOn = Day("2016-08-01"), Sex = "F", Ethnicity = "WBRI", ChildId = "700004" }, "2022-05-02")
            .Do(new StartLookingAfter(sister) { On = Day("2022-05-02"), Need = "N1", LegalStatus = "C2" }, "2022-05-02")
            .Do(new PlaceChild(sister) { On = Day("2022-05-02"), Placement = new() { Code = "U6", Provider = "PR1", Home = "the Oaks" } }, "2022-05-02")
            .Do(new AllocateWorker(sister) { From = Day("2022-05-02"), Worker = "w-045", Reason = "FCONTA" }, "2022-05-02")
            .Do(new NameSibling(child) { ChildId = "700004" }, "2022-05-09");
    }

    private static void ABoyWhoCameAlone(Books books)
    {
        var child = Id(3);
        books.Do(new OpenRecord(child) { Given = "Dawit", Family = "Haile", BornOn = Day("2008-05-20"), Sex = "M", Ethnicity = "BAFR", ChildId = "700003", IsUnaccompanied = true, CountryOfOrigin = "Eritrea", Language = "Tigrinya", InterpreterNeeded = true }, "2026-01-05")
            .Do(new StartLookingAfter(child) { On = Day("2026-01-05"), Need = "N8", LegalStatus = "V2" }, "2026-01-05")
            .Do(new PlaceChild(child) { On = Day("2026-01-05"), Placement = new() { Code = "K3", Provider = "PR4", Home = "Quay House" } }, "2026-01-05")
            .Do(new AllocateWorker(child) { From = Day("2026-01-05"), Worker = "w-045", Reason = "FCONTA" }, "2026-01-05");
        Say(books, child, "2026-01-12", new WhyInCare { On = Day("2026-01-12"), Words = "Came from Eritrea alone; found at the services by the police", Told = "What an officer, a worker and a solicitor are for" });
        Say(books, child, "2026-02-02", new PermanencePlan { On = Day("2026-02-02"), Option = "SUPPLIV", Otherwise = "Staying with his cousin" });
        Say(books, child, "2026-01-20", new AddressWithheld { From = Day("2026-01-20"), Whom = "The men who brought him", Ground = "risk", Care = "No photographs" });
        Say(books, child, "2026-01-20", new MedicalConsent { On = Day("2026-01-20"), By = "child" });
        Say(books, child, "2026-01-28", new Immunisations { On = Day("2026-01-28"), UpToDate = false });
        Say(books, child, "2026-02-04", new AgeAssessment { StartedOn = Day("2026-01-06"), DecidedOn = Day("2026-02-04"), Outcome = "child" });
        Say(books, child, "2026-01-09", new NationalTransfer { ReferredOn = Day("2026-01-09") });
        Say(books, child, "2026-02-24", new Visit { On = Day("2026-02-24"), Seen = true, Alone = true, HowOften = "too-few", ChildsWords = "I want to find my brother", Notes = "Red Cross tracing form signed" });
        Say(books, child, "2026-02-25", new CarePlanSection { On = Day("2026-02-25"), Section = "independence", Words = "Cooking twice a week", Owner = "Key worker" });
    }

    private static void Say(Books books, SubjectId child, string day, Fact said) => books.Do(new RecordFact(child) { Said = said }, day);

    private static void InPost(Books books, int number, string id, string given, string family, string role) => books
        .Do(new OpenWorker(Id(1000 + number)) { Id = id, Given = given, Family = family }, "2015-01-05")
        .Do(new RecordFact(Id(1000 + number)) { Said = new Employment { From = Day("2015-01-05"), Role = role, Team = role == Post.SocialWorker.Code ? Harbourside : "", Kind = "permanent", FullTime = 100 } }, "2015-01-05");
}
