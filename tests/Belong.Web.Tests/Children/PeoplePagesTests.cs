using System.Net;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Planning;
using Belong.Domain.Relations;
using static Belong.Tests.AtWork;

namespace Belong.Web.Tests.Children;

/// <summary>People who matter: added on a child's page, read where the next person needs them, and seen by nobody who may not see the child.</summary>
public class PeoplePagesTests
{
    [Fact]
    public async Task A_mother_is_added_once_chosen_for_the_brother_and_read_from_both_and_from_her_own_page()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(Brothers());
        using var worker = await AVisitor.To(service, "w-045");
        await worker.ReadsAsync($"/children/{Id(1)}/people", "Add a person who matters");
        var add = $"/children/{Id(1)}/do/add-person";
        await worker.RefusedAsync("Enter their name, or choose somebody from the list", add, ("Is", "mother"));
        await worker.RefusedAsync("Select who they are to the child", add, ("Given", "Sarah"));
        await worker.DoAsync(add, [("Given", "Sarah"), ("Family", "Lane"), ("Is", "mother"), ("Responsibility", "yes"), .. On("BornOn", "1985-03-02"), ("Phone", "07700 900111"), ("Matters", "I worry about her")]);
        var page = await worker.ReadsAsync($"/children/{Id(1)}/people", "Sarah Lane", "41", "Mother, parental responsibility", "07700 900111", "I worry about her");
        Assert.NotNull(page.Page.QuerySelector("figure svg a[href^='/adults/']"));
        await worker.ReadsAsync($"/children/{Id(1)}", "Parental responsibility: Sarah Lane (mother).");

        // On the brother's record she is offered by name; nobody types an id, and a made-up one is nobody's.
        var mother = service.Ledger.County.Adults.Single();
        var brother = $"/children/{Id(2)}/do/add-person";
        Assert.Contains("Sarah Lane (mother)", (await worker.GetAsync(brother)).Main, StringComparison.Ordinal);
        await worker.RefusedAsync(AddPerson.NoSuch, brother, ("OnRecord", Guid.NewGuid().ToString()), ("Is", "mother"));
        await worker.DoAsync(brother, ("OnRecord", $"{mother.Id}"), ("Is", "mother"), ("Responsibility", "yes"));
        await worker.ReadsAsync($"/adults/{mother.Id}", "Mother of Robin Fairweather", "Mother of Kit Fairweather", "41, born 2 March 1985", "Contact details", "07700 900111");
        await worker.ReadsAsync("/search?q=sarah", "People who matter to children (1)", "Mother of Robin Fairweather and 1 other");
    }

    [Fact]
    public async Task How_somebody_is_reached_what_must_be_known_first_and_a_partner_are_recorded_and_stand_where_they_are_needed()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(Brothers().Do(new AddPerson(Id(1)) { Given = "Sarah", Family = "Lane", Is = "mother" }, "2026-02-02").Do(new AddPerson(Id(1)) { Given = "Tom", Family = "Hill", Is = "father" }, "2026-02-02"));
        using var worker = await AVisitor.To(service, "w-045");
        var father = service.Ledger.County.Adults.Single(each => each.CalledName == "Tom Hill").Id;
        var mother = service.Ledger.County.Adults.Single(each => each.CalledName == "Sarah Lane").Id;
        await worker.RefusedAsync("Enter one way to reach them at least", $"/adults/{father}/facts/record/reached-at", On("On", "2026-03-01"));
        await worker.DoAsync($"/adults/{father}/facts/record/reached-at", [.. On("On", "2026-03-01"), ("Phone", "07700 900222"), ("Before", "Ring after six: he works nights")]);
        await worker.DoAsync($"/adults/{father}/facts/record/caution", [.. On("From", "2026-03-01"), ("Words", "Two people visit him")]);
        await worker.RefusedAsync("Choose the partner from the list", $"/adults/{father}/do/name-couple", [("Kind", "married"), .. On("Since", "2010-01-01")]);
        await worker.DoAsync($"/adults/{father}/do/name-couple", [("Partner", $"{mother}"), ("Kind", "married"), .. On("Since", "2010-01-01"), .. On("Separated", "2015-01-01")]);
        await worker.ReadsAsync($"/adults/{father}", "Caution", "Two people visit him", "Before getting in touch: Ring after six", "Married or civil partners: Sarah Lane, since 1 January 2010, separated 1 January 2015");
        var page = await worker.ReadsAsync($"/children/{Id(1)}/people", "Tom Hill", "Caution", "07700 900222", "Ring after six: he works nights");
        Assert.NotNull(page.Page.QuerySelector(".belong-genogram__line--over"));
        await worker.ReadsAsync($"/adults/{mother}/history", "Married or civil partners", "Mother, since 6 May 2012");
    }

    [Fact]
    public async Task Somebody_is_seen_only_by_whoever_may_see_a_child_to_whom_they_matter_and_of_other_children_nothing_is_said()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = Brothers();
        books.Do(new AddPerson(Id(1)) { Given = "Sarah", Family = "Lane", Is = "mother" }, "2026-02-02");
        var mother = books.County.Adults.Single().Id;
        books.Do(new AddPerson(Id(2)) { OnRecord = $"{mother}", Is = "mother" }, "2026-02-03").Do(new AddPerson(Id(2)) { Given = "Ben", Family = "Wood", Is = "father" }, "2026-02-03");
        books.Do(Opened(Id(3)) with { ChildId = "800003" }, "2026-01-05").Do(new AllocateWorker(Id(3)) { From = Day("2026-01-05"), Worker = "w-300", Team = "Orchard Vale children in care", Reason = "FCONTA" }, "2026-01-06").Do(new AddPerson(Id(3)) { Given = "Zoe", Family = "Hale", Is = "mother" }, "2026-02-03");
        await service.GivenAsync(books.Do(new RestrictRecord(Id(2)) { MaySee = ["d-001"], Reason = "A worker is the child's aunt" }, "2026-03-02"));
        var father = books.County.Adults.Single(each => each.CalledName == "Ben Wood").Id;
        using var officer = await AVisitor.To(service, "iro-01");
        foreach (var path in new[] { $"/adults/{mother}", $"/adults/{mother}/history", $"/children/{Id(1)}/people", "/search?q=sarah", $"/children/{Id(1)}/do/add-person" })
        {
            var answer = await officer.GetAsync(path);
            Assert.DoesNotContain("Kit", answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Ben Wood", answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("1 other", answer.Text, StringComparison.Ordinal);
        }

        foreach (var page in new[] { "", "/history", "/record", "/do/name-couple", "/facts/record/caution", $"/facts/{service.Ledger.County.Child(Id(2))!.People[0].FactId}" })
        {
            Assert.NotEqual(HttpStatusCode.OK, (await officer.GetAsync($"/adults/{father}{page}")).Status);
        }

        Assert.NotEqual(HttpStatusCode.OK, (await officer.GetAsync($"/adults/{mother}/facts/{service.Ledger.County.Child(Id(2))!.People[0].FactId}")).Status);
        await officer.ReadsAsync("/search?q=wood", "Nothing found among the records you can open");
        using var director = await AVisitor.To(service, "d-001");
        await director.ReadsAsync($"/adults/{mother}", "Mother of Robin Fairweather", "Mother of Kit Fairweather");

        // A worker of another team, and somebody without children's records, see nobody; that they tried is logged.
        var other = books.County.Adults.Single(each => each.CalledName == "Zoe Hale").Id;
        using var stranger = await AVisitor.To(service, "w-045");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/adults/{other}")).Status);
        using var member = await AVisitor.To(service, "c-001");
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync($"/adults/{mother}")).Status);
        Assert.Contains(service.Log.Of([other]), look => look is { Who: "w-045", Refused: true });
        Assert.Contains(service.Log.Of([mother]), look => look is { Who: "iro-01", Refused: false });
    }

    [Fact]
    public async Task What_stands_on_a_childs_record_is_put_right_there_and_a_withdrawn_couple_is_read_only_by_whoever_may_see_both()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = Brothers().Do(new AddPerson(Id(1)) { Given = "Sarah", Family = "Lane", Is = "mother" }, "2026-02-02").Do(new AddPerson(Id(2)) { Given = "Tom", Family = "Hill", Is = "father" }, "2026-02-02");
        SubjectId Named(string name) => books.County.Adults.Single(each => each.CalledName == name).Id;
        var (mother, father) = (Named("Sarah Lane"), Named("Tom Hill"));
        books.Do(new NameCouple(mother) { Partner = $"{father}", Kind = "married", Since = Day("2010-01-01") }, "2026-02-03");
        var couple = books.County.Adult(mother)!.Couples.Single().Entry.FactId;
        books.Do(new RetractFact(mother, couple) { Reason = "They never met" }, "2026-02-04");
        var relationship = books.Child(Id(1)).People[0].FactId;
        await service.GivenAsync(books.Do(new RestrictRecord(Id(2)) { MaySee = ["d-001"], Reason = "A worker is the child's aunt" }, "2026-03-02"));

        using var officer = await AVisitor.To(service, "iro-01");
        Assert.DoesNotContain("They never met", (await officer.GetAsync($"/adults/{mother}/history")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"/adults/{mother}/facts/{couple}")).Status);
        using var director = await AVisitor.To(service, "d-001");
        await director.ReadsAsync($"/adults/{mother}/history", "They never met");

        foreach (var page in new[] { "correct", "take-back" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync($"/adults/{mother}/facts/{relationship}/{page}")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync($"/children/{Id(1)}/facts/{relationship}/{page}")).Status);
        }

        // Who looked would tell whose worker came from another child.
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync($"/adults/{mother}/access")).Status);
        Assert.DoesNotContain("/access", (await officer.GetAsync($"/adults/{mother}")).Page.QuerySelector("main nav")!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await director.GetAsync($"/adults/{mother}/access")).Status);
    }

    private static Books Brothers()
    {
        var books = new Books().Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new Authority { Code = "E10000016", Name = "A county" } }, "2026-01-02");
        foreach (var (number, given, born) in new[] { (1, "Robin", "2012-05-06"), (2, "Kit", "2014-02-03") })
        {
            books.Do(Opened(Id(number), born) with { Given = given, ChildId = $"80000{number}" }, "2026-01-05").Do(new StartLookingAfter(Id(number)) { On = Day("2026-01-05"), Need = "N1", LegalStatus = "V2" }, "2026-01-05")
                .Do(new AllocateWorker(Id(number)) { From = Day("2026-01-05"), Worker = "w-045", Team = "Harbourside children in care", Reason = "FCONTA" }, "2026-01-06");
        }

        return books.Do(new NameSibling(Id(2)) { ChildId = "800001" }, "2026-01-07");
    }
}
