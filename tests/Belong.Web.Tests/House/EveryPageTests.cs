using System.Net;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.Planning;
using Belong.Domain.Relations;
using Belong.Domain.Reviewing;
using Belong.Domain.Workforce;
using Belong.Web.House;

namespace Belong.Web.Tests.House;

/// <summary>Every page there is, as everybody there is, over a county of which nothing is known yet and over one with something of everything.</summary>
public class EveryPageTests
{
    private const string Harbourside = "Harbourside children in care";
    internal static readonly SubjectId P = Id(901), Plan = Id(902), Household = Id(906);

    [Fact]
    public async Task No_page_shows_code_or_leaves_a_table_without_a_name_while_the_county_is_empty()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await EverybodyAsync(service);
    }

    [Fact]
    public async Task No_page_shows_code_or_leaves_a_table_without_a_name_when_there_is_something_of_everything()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(Everything());
        await EverybodyAsync(service);
    }

    /// <summary>Pages that are many in one: every act, every kind of fact, every fact there is, each as somebody who may open it.</summary>
    [Fact]
    public async Task No_form_shows_code_or_offers_a_choice_twice()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(Everything());
        var visitors = new List<AVisitor>();
        foreach (var (person, _) in Personas.All)
        {
            visitors.Add(await AVisitor.To(service, person.Id));
        }

        var wrong = new List<string>();
        var (opened, refused) = (0, new List<string>());
        foreach (var address in service.Routes.SelectMany(route => Addresses.Filled(route, Addresses.Ids(service))).Distinct(StringComparer.Ordinal).Where(address => address.Contains("/do/", StringComparison.Ordinal) || address.Contains("/facts/", StringComparison.Ordinal) || address.Contains("/record/", StringComparison.Ordinal)))
        {
            var answers = new List<Answer>();
            foreach (var visitor in visitors.TakeWhile(_ => answers.TrueForAll(each => each.Status != HttpStatusCode.OK)))
            {
                answers.Add(await visitor.GetAsync(address));
            }

            if (answers[^1].Status == HttpStatusCode.OK)
            {
                opened++;
            }
            else
            {
                refused.Add(address);
            }

            wrong.AddRange(answers.SelectMany(APage.Wrong).Distinct().Select(each => $"{address} {each}"));
        }

        visitors.ForEach(visitor => visitor.Dispose());
        Assert.True(wrong.Count == 0, $"{wrong.Count} faults:\n{string.Join('\n', wrong)}");
        Assert.True(opened > 150, $"{opened} forms were opened; nobody could open {string.Join(", ", refused)}");
    }

    /// <summary>The guard can fail.</summary>
    [Fact]
    public async Task What_no_page_may_show_is_noticed()
    {
        using var shown = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""
            <body><h1>Baby@if (Model.Me)</h1><nav></nav><table><tr><td>HeldOn of System.String</td></tr></table><table><caption>Two</caption></table>
            <div role="region" aria-label="Same"></div><div role="region" aria-label="Same"></div><p id="x"></p><p id="x"></p>
            <main><button>Record it</button><label>When?</label><label>Who does it?</label></main><select name="Sex"><option>Male</option><option>Male</option></select></body>
            """, System.Text.Encoding.UTF8, "text/html") };
        var wrong = APage.Wrong(new(HttpStatusCode.OK, null, await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), shown)).ToList();
        foreach (var found in (string[])["@if (", "“HeldOn”", "System.", "a table without a name", "a nav without a name", "2 landmarks region called “Same”", "the id x 2 times", "“Male” 2 times in Sex", "button “Record it”", "asks “When?”", "asks “Who does it?”"])
        {
            Assert.Contains(wrong, each => each.Contains(found, StringComparison.Ordinal));
        }

        Assert.Equal(["answered 500"], APage.Wrong(new(HttpStatusCode.InternalServerError, null, "", shown)));
    }

    /// <summary>Every page as everybody; of those that are many in one, one of each.</summary>
    private static async Task EverybodyAsync(TheService service)
    {
        var one = Addresses.Ids(service).ToDictionary(each => each.Key, each => (IReadOnlyList<string>)[.. each.Value.Take(each.Key is "subject" or "reviewId" ? 4 : 1)]);
        var addresses = service.Routes.SelectMany(route => Addresses.Filled(route, one)).Distinct(StringComparer.Ordinal).ToList();
        var wrong = new List<string>();
        foreach (var (person, _) in Personas.All)
        {
            using var visitor = await AVisitor.To(service, person.Id);
            var opened = 0;
            foreach (var address in addresses)
            {
                var answer = await visitor.GetAsync(address);
                opened += answer.Status == HttpStatusCode.OK ? 1 : 0;
                wrong.AddRange(APage.Wrong(answer).Select(each => $"{address} {each}, as {person.Id}"));
            }

            Assert.True(opened > 10, $"{opened} pages were opened as {person.Id}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} faults:\n{string.Join('\n', wrong.DistinctBy(each => each[..each.LastIndexOf(',')]))}");
    }

    /// <summary>A child, a service, a panel and a plan about which something of most kinds is recorded.</summary>
    internal static Books Everything()
    {
        var books = LookedAfterFrom("2025-06-02", born: "2010-05-04");
        TheService.AllocatedTo(books, "w-045", Harbourside);
        books.Do(new AddPerson(Id(1)) { Given = "Sarah", Family = "Lane", Is = "mother", Responsibility = "yes", Phone = "07700 900111" }, "2025-06-02");
        books.Do(new OpenWorker(Id(900)) { Id = "iro-01", Given = "Marguerite", Family = "Oakdew" }, "2025-06-02").Do(new RecordFact(Id(900)) { Said = new Employment { From = Day("2025-06-02"), Role = Post.ReviewingOfficer.Code, Kind = "permanent" } }, "2025-06-02");
        books.Do(new AllocateReviewingOfficer(Id(1)) { From = Day("2025-06-03"), Officer = "iro-01" }, "2025-06-03");
        books.Do(new RecordReview(Id(1)) { HeldOn = Day("2025-06-26"), Participation = "PN1" }, "2025-06-26").Do(new RecordReview(Id(1)) { HeldOn = Day("2025-09-24"), Participation = "PN1" }, "2025-09-24");
        books.Do(new DecideAtReview(Id(1)) { Review = books.Child(Id(1)).Facts<Review>()[0].FactId, What = "See the dentist", Owner = "Social worker", By = Day("2026-04-01") }, "2025-09-24");
        books.Do(new PlanReview(Id(1)) { On = Day("2026-03-20"), Kind = "subsequent", ChildsWishes = "At home" }, "2026-02-20");
        books.Do(new RaiseDispute(Id(1)) { On = Day("2026-02-21"), Issues = "care-plan", Words = "The plan is out of date" }, "2026-02-21");
        books.Do(new RecordHealthAssessment(Id(1)) { HeldOn = Day("2025-06-20"), ImmunisationsUpToDate = true, TeethCheckedOn = Day("2025-06-10"), SdqScore = 12 }, "2025-06-20");
        books.Do(new ReportMissing(Id(1)) { From = Day("2026-02-21") }, "2026-02-21").Do(new RecordReturn(Id(1)) { On = Day("2026-02-22"), InterviewOfferedOn = Day("2026-02-22") }, "2026-02-22");
        foreach (var said in (Fact[])
        [
            new Visit { On = Day("2026-02-06"), Seen = true, Alone = true }, new Visit { On = Day("2026-02-06"), Seen = true, Alone = true },
            new Meeting { Kind = Meeting.Permanence, On = Day("2026-02-02"), Decided = "To stay" }, new CarePlan { On = Day("2025-06-05") }, new CarePlanSection { On = Day("2025-06-05"), Section = "education", Words = "To stay at the school" },
            new PreBirthAssessment { StartedOn = Day("2026-02-02"), ExpectedOn = Day("2026-05-02") }, new OfficersContact { On = Day("2026-02-10"), Words = "All well" }, new GoodPractice { On = Day("2026-02-10"), Worker = "w-045", Words = "Well done" },
        ])
        {
            books.Try(new RecordFact(Id(1)) { Said = said }, "2026-02-23");
        }

        books.Do(new OpenPanel(P) { Title = "Corporate parenting panel", Kind = "committee", On = Day("2026-02-02") }, "2026-02-02").Do(new RecordFact(P) { Said = new Seat { From = Day("2026-02-02"), Name = "Councillor A", Who = "c-001", Part = Seat.Member } }, "2026-02-02")
            .Do(new RecordFact(P) { Said = new PanelMeeting { On = Day("2026-03-27") } }, "2026-02-02");
        books.Do(new AddItem(P, ((PanelRecord)books.County.Find(P)!).Meetings.First().FactId) { Title = "Apologies", Kind = "standing" }, "2026-02-02");
        books.Do(new OpenPlan(Plan) { Service = "Fostering", Year = 2026, On = Day("2026-02-02") }, "2026-02-02").Do(new RecordFact(Plan) { Said = new PlanObjective { Number = "1.1", Words = "Listen" } }, "2026-02-02");
        books.Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new Domain.Governance.DayOff { On = Day("2026-02-16"), Name = "State funeral" } }, "2026-02-20").Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new ServiceAim { Year = 2026, Words = "Every child is seen" } }, "2026-02-02");
        books.Do(new Domain.Fostering.OpenHousehold(Household) { Given = "Ann", Family = "Alder", SecondGiven = "Brian", Address = "4 Mill Lane", Postcode = "AA1 1AA", Since = Day("2014-01-06") }, "2025-06-02");
        foreach (var said in (Fact[])[new Domain.Fostering.FosterApproval { From = Day("2025-06-02"), Kind = "mainstream", Ground = "full" }, new Domain.Fostering.TermsOfApproval { On = Day("2025-06-02"), Children = 2, AgeFrom = 5, AgeTo = 17 }, new Domain.Fostering.SupportedBy { From = Day("2025-06-02"), Worker = "ssw-01" }])
        {
            books.Do(new RecordFact(Household) { Said = said }, "2026-02-02");
        }

        books.Do(new Domain.Fostering.NameHousehold(Id(1)) { Placement = books.Child(Id(1)).Facts<Placement>()[0].FactId, Household = Household.ToString() }, "2026-02-02");
        LookedAfterFrom("2026-02-02", id: Id(2), books: books);
        books.Do(new OpenWorker(Id(903)) { Id = "w-045", Given = "Asha", Family = "Lindwick" }, "2026-02-02").Do(new RecordFact(Id(903)) { Said = new Employment { From = Day("2025-06-02"), Role = Post.SocialWorker.Code, Team = Harbourside, Kind = "permanent" } }, "2026-02-02");
        TheService.AllocatedTo(books, "w-045", Harbourside, Id(2));
        books.Do(new ReportMissing(Id(2)) { From = Day("2026-03-09"), Risk = "high", Circumstances = "Left after tea" }, "2026-03-09");
        foreach (var said in (Fact[])[new Allergies { On = Day("2026-02-09"), Any = "yes", To = "Peanuts" }, new AddressWithheld { From = Day("2026-02-09"), Whom = "Mother", Ground = "order" }, new CaseNote { On = Day("2026-02-09"), Kind = "call", Words = "The school rang", Significant = true }, new ContactPlan { On = Day("2026-02-09"), With = "Gran", Way = "calls" }])
        {
            books.Do(new RecordFact(Id(2)) { Said = said }, "2026-03-09");
        }

        var late = books.Child(Id(1)).AllDuties(Domain.Governance.Terms.Of(books.County, Day("2026-03-09"))).First(duty => duty.On(Day("2026-03-09")) is DutyState.Overdue or DutyState.NeverMet);
        books.As("w-045").Do(new ExplainDuties { Duties = [new(Id(1), late.Key)], Reason = "capacity", Words = "Nobody was in post" }, "2026-03-09");
        return books;
    }
}
