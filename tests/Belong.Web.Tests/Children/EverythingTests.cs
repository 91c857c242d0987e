using Belong.Domain.Children;
using Belong.Domain.Papers;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Belong.Web.House.Doings;

namespace Belong.Web.Tests.Children;

/// <summary>Everything that can be recorded as a plain fact is recorded through its own page, and stands on the record afterwards.</summary>
public class EverythingTests
{
    public static TheoryData<string> Kinds => [.. Doing.On(RecordKind.Of<ChildRecord>()).Where(doing => doing.IsFact && doing.Page.Length == 0 && doing.Group != "The record" && doing.Name != "unaccompanied").Select(doing => doing.Name)];

    [Theory, MemberData(nameof(Kinds))]
    public async Task Each_kind_is_recorded_through_its_page_and_stands_on_the_record(string kind)
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(AChildWithMuch(kind));
        var doing = Doing.Named(kind, RecordKind.Of<ChildRecord>(), isFact: true)!;
        var persona = Personas.All.First(each => each.Person.May(doing.Needs) && each.Person.Role.Reach == Reach.Everybody).Person.Id;
        using var visitor = await AVisitor.To(service, persona);
        var page = await visitor.GetAsync(doing.AddressFor(Id(1)));
        var before = Count(service, doing);

        var answer = await visitor.PostAsync(doing.AddressFor(Id(1)), [.. AVisitor.Filled(page.Page.QuerySelector("main form")!)]);

        Assert.True(answer.Status == System.Net.HttpStatusCode.Redirect, $"{kind}: {string.Join("; ", answer.Errors)}");
        Assert.Equal(before + 1, Count(service, doing));

        // Whatever was asked is read again, under the words in which it was asked.
        var said = service.Ledger.County.Child(Id(1))!.Heads.Last(head => head.IsLive && head.Said!.GetType() == doing.Type);
        var read = (await visitor.GetAsync($"/children/{Id(1)}/facts/{said.FactId}")).Main;
        Assert.All(Questions.OfFact(doing.Type), question => Assert.Contains(question.Label.TrimEnd('?'), read, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Each_page_left_blank_says_beside_its_fields_what_to_do_or_needs_nothing(string kind)
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(AChildWithMuch(kind));
        var doing = Doing.Named(kind, RecordKind.Of<ChildRecord>(), isFact: true)!;
        var persona = Personas.All.First(each => each.Person.May(doing.Needs) && each.Person.Role.Reach == Reach.Everybody).Person.Id;
        using var visitor = await AVisitor.To(service, persona);
        var answer = await visitor.PostAsync(doing.AddressFor(Id(1)));
        Assert.NotEmpty(answer.Errors);
        Assert.All(answer.Page.QuerySelectorAll(".govuk-error-summary a"), link => Assert.True(answer.Page.QuerySelector(link.GetAttribute("href")!) is not null, $"{kind}: nothing is at {link.GetAttribute("href")}"));
    }

    private static int Count(TheService service, Doing doing) => service.Ledger.County.Child(Id(1))!.Heads.Count(head => head.IsLive && head.Said!.GetType() == doing.Type);

    /// <summary>A child about whom each kind of fact can name what it needs.</summary>
    private static Books AChildWithMuch(string kind)
    {
        var books = LookedAfterFrom("2026-01-05", born: "2009-05-06");
        books.Do(new RecordReview(Id(1)) { HeldOn = Day("2026-01-28"), Participation = "PN1" }, "2026-01-28");
        books.Do(new PlanReview(Id(1)) { On = Day("2026-03-20"), Kind = "subsequent", ChildsWishes = "At home" }, "2026-02-20");
        books.Do(new RecordFact(Id(1)) { Said = new Meeting { Kind = Meeting.Permanence, On = Day("2026-02-02"), Decided = "To stay" } }, "2026-02-02");
        books.Do(new RecordFact(Id(1)) { Said = new CaseNote { On = Day("2026-02-03"), Kind = "call", Words = "The school rang" } }, "2026-02-03");
        books.Do(new RecordFact(Id(1)) { Said = new Chronology { For = "panel" } }, "2026-02-04");
        if (kind is not "pre-meeting-report")
        {
            books.Do(new RecordFact(Id(1)) { Said = new PreMeetingReport { Review = books.Child(Id(1)).NextReview!.Id, SentOn = Day("2026-03-02"), Recommends = "To stay" } }, "2026-03-02");
        }

        return books;
    }
}
