using System.Net;
using Belong.Domain.Children;

namespace Belong.Web.Tests.SignIn;

/// <summary>A record opened in an emergency by somebody who may not see it otherwise: for two hours, with a reason, told and looked at; and families whom staff know.</summary>
public sealed class EmergencyTests
{
    private const string Reason = "Found alone at the station; the duty line does not answer";

    [Fact]
    public async Task A_record_is_opened_by_whole_name_and_birth_told_to_its_worker_and_cleared_by_somebody_else()
    {
        await using var service = await StartAsync();
        using var worker = await AVisitor.To(service, "w-045");
        Assert.Equal(HttpStatusCode.NotFound, (await worker.GetAsync($"/children/{Id(2)}")).Status);
        Assert.Contains("/emergency", (await worker.GetAsync("/search?q=Fairweather-Elsewhere")).Text, StringComparison.Ordinal);

        // Nothing is learned by trying: half a name, another day, and a record that is restricted answer alike.
        foreach (var (given, family, born) in new[] { ("Robin", "Fair", "6 5 2012"), ("R", "Fairweather", "6 5 2012"), ("Robin", "Fairweather", "7 5 2012"), ("Nobody", "Here", "1 1 2014") })
        {
            Assert.Equal(["No record of that name and date of birth can be opened here. Check both, or ring the emergency duty team"], (await OpenAsync(worker, given, family, born, Reason)).Errors);
        }

        Assert.Equal(["Enter the child’s given name", "Enter the child’s family name", "Enter the date of birth", OpenInEmergency.AskReason], (await OpenAsync(worker, "", "", "", "")).Errors);
        Assert.Equal([OpenInEmergency.AskReason], (await OpenAsync(worker, "Robin", "Fairweather", "6 5 2012", "urgent")).Errors);
        Assert.Equal([OpenInEmergency.AskReason], (await OpenAsync(worker, "Nobody", "Here", "1 1 2014", "urgent")).Errors);
        Assert.Equal(HttpStatusCode.NotFound, (await worker.GetAsync($"/children/{Id(2)}")).Status);

        var opened = await OpenAsync(worker, "robin", "FAIRWEATHER", "6 5 2012", Reason);
        Assert.Equal($"/children/{Id(2)}", opened.GoneTo);
        var page = await worker.GetAsync($"/children/{Id(2)}");
        Assert.Contains("open to you for two hours", page.Main, StringComparison.Ordinal);
        Assert.Contains(service.Log.Of([Id(2)]), look => look.Who == "w-045" && look.What == "/emergency" && !look.Refused);
        Assert.Equal(HttpStatusCode.Forbidden, (await worker.GetAsync("/access/emergencies")).Status);

        // The manager of everybody’s access sees it on their first page, and somebody else than who opened it looks at it.
        using var director = await AVisitor.To(service, "d-001");
        Assert.Contains(Reason, (await director.GetAsync("/")).Main, StringComparison.Ordinal);
        var list = await director.GetAsync("/access/emergencies");
        Assert.Contains("Robin Fairweather", list.Main, StringComparison.Ordinal);
        Assert.Equal(["Select what you found"], (await director.PostAsync("/access/emergencies")).Errors);
        Assert.Equal(["Enter what you found and what is done about it"], (await director.PostAsync("/access/emergencies", ("Finding", "concern"))).Errors);
        Assert.Equal("/access/emergencies", (await director.PostAsync("/access/emergencies", ("Finding", "needed"))).GoneTo);
        list = await director.GetAsync("/access/emergencies");
        Assert.Contains("Nothing waits to be reviewed", list.Main, StringComparison.Ordinal);
        Assert.Contains("it was needed", list.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(Reason, (await director.GetAsync("/")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sees_a_child_in_an_emergency_only_neither_makes_the_child_theirs_nor_clears_another()
    {
        await using var service = await StartAsync();
        using var manager = await AVisitor.To(service, "m-001");
        Assert.Equal($"/children/{Id(2)}", (await OpenAsync(manager, "Robin", "Fairweather", "6 5 2012", Reason)).GoneTo);
        await service.Ledger.RecordAsync(new OpenInEmergency(Id(2)) { Reason = Reason }, new Actor("w-045", "Asha"), Day("2026-03-10"), new ChangeId(Guid.NewGuid()));
        Assert.Equal(["You see this child in an emergency only: ask whoever manages the child’s team"], (await manager.PostAsync($"/children/{Id(2)}/do/allocate-worker", ("From.day", "9"), ("From.month", "3"), ("From.year", "2026"), ("Worker", "w-045"), ("Team", "Harbourside children in care"), ("Reason", "FCONTA"))).Errors);
        var list = await manager.GetAsync("/access/emergencies");
        Assert.Contains("Nothing waits to be reviewed", list.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_two_hours_it_is_closed_again()
    {
        var books = County();
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(books);
        using var worker = await AVisitor.To(service, "w-045");
        await service.Ledger.RecordAsync(new OpenInEmergency(Id(2)) { Reason = Reason }, new Actor("w-045", "Asha"), Day("2026-03-10"), new ChangeId(Guid.NewGuid()), DateTime.UtcNow - EmergencyAccess.Lasts + TimeSpan.FromSeconds(20));
        Assert.Equal(HttpStatusCode.OK, (await worker.GetAsync($"/children/{Id(2)}")).Status);
        var at = service.Ledger.County.Child(Id(2))!.Facts<EmergencyAccess>().Single().Signature.At;
        var me = Belong.Web.House.Personas.All.First(each => each.Person.Id == "w-045").Person;
        var child = service.Ledger.County.Child(Id(2))!;
        Assert.True(me.MaySee(child, Day("2026-03-10"), at + EmergencyAccess.Lasts - TimeSpan.FromTicks(10)));
        Assert.False(me.MaySee(child, Day("2026-03-10"), at + EmergencyAccess.Lasts));
        Assert.False(me.MaySee(child, Day("2026-03-10"), null));
    }

    [Fact]
    public async Task What_is_restricted_sealed_or_of_a_family_one_knows_is_not_opened_so_and_not_told_from_none()
    {
        var books = County();
        foreach (var (number, act) in new (int, Act)[] { (2, new RestrictRecord(Id(2)) { MaySee = ["d-001"], Reason = "Staff" }), (3, new StopLookingAfter(Id(3)) { On = Day("2026-03-01"), Reason = "E11" }), (4, new RecordFact(Id(4)) { Said = new DeclaredInterest { Worker = "w-045", Kind = "family", From = Day("2026-01-01") } }) })
        {
            if (number > 2)
            {
                LookedAfterFrom("2025-06-02", id: Id(number), books: books);
                TheService.AllocatedTo(books, "w-777", "Another team", Id(number));
            }

            books.Do(act, "2026-03-02");
        }

        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(books);
        using var worker = await AVisitor.To(service, "w-045");
        Assert.Equal(["No record of that name and date of birth can be opened here. Check both, or ring the emergency duty team"], (await OpenAsync(worker, "Robin", "Fairweather", "6 5 2012", Reason)).Errors);
        Assert.All(new[] { 2, 3, 4 }, number => Assert.Empty(service.Ledger.County.Child(Id(number))!.Facts<EmergencyAccess>()));
    }

    [Fact]
    public async Task Who_says_that_they_know_a_family_is_out_at_once()
    {
        var books = County();
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(TheService.AllocatedTo(LookedAfterFrom("2025-06-02", id: Id(5), books: books), "w-045", "Harbourside children in care", Id(5)));
        using var worker = await AVisitor.To(service, "w-045");
        var address = $"/children/{Id(5)}/do/declare-interest";
        Assert.Equal(["Select how you know them"], (await worker.PostAsync(address)).Errors);
        Assert.Equal("/", (await worker.PostAsync(address, ("Kind", "friend"), ("Words", "We were at school together"))).GoneTo);
        Assert.Contains("the record is closed to you", (await worker.GetAsync("/")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await worker.GetAsync($"/children/{Id(5)}")).Status);
        Assert.DoesNotContain($"{Id(5)}", (await worker.GetAsync("/children?q=fairweather")).Text, StringComparison.Ordinal);
        using var manager = await AVisitor.To(service, "m-001");
        Assert.Contains("friends of the family", (await manager.GetAsync($"/children/{Id(5)}/history")).Main, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<TheService> StartAsync()
    {
        var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(County());
        return service;
    }

    private static Books County()
    {
        var books = LookedAfterFrom("2025-06-02", id: Id(2));
        return TheService.AllocatedTo(books, "w-777", "Another team", Id(2));
    }

    private static Task<Answer> OpenAsync(AVisitor visitor, string given, string family, string born, string reason) =>
        visitor.PostAsync("/emergency", ("Given", given), ("Family", family), ("BornOn.Day", Part(born, 0)), ("BornOn.Month", Part(born, 1)), ("BornOn.Year", Part(born, 2)), ("Reason", reason));

    private static string Part(string day, int at) => day.Split(' ') is { Length: 3 } parts ? parts[at] : "";
}
