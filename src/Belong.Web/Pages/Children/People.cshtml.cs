using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Planning;
using Belong.Domain.Relations;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>Somebody who matters to the child: what they are, how the two keep in touch and how they are reached.</summary>
public sealed record WhoMatters(AdultRecord Adult, Entry<Relationship> Entry, Entry<ContactPlan>? Contact, Entry<ContactSession>? Met, Entry<ReachedAt>? Reached)
{
    public Relationship Is => Entry.Fact;
}

/// <summary>Who matters to the child: the family drawn, everybody in a list with how they are reached, and all that is recorded of contact.</summary>
[Needs(Permission.SeeChildren)]
public sealed class PeopleModel(TheHouse house) : TopicModel(house)
{
    /// <summary>Those to whom it goes on, by circle.</summary>
    public ILookup<Circle, WhoMatters> Now { get; private set; } = default!;

    /// <summary>Those of whom it is over.</summary>
    public IReadOnlyList<WhoMatters> Before { get; private set; } = [];

    /// <summary>The family drawn; null where there is nobody to draw but the child.</summary>
    public Genogram? Family { get; private set; }

    /// <summary>How somebody is added, where the reader may.</summary>
    public Doing? Add => KnownAt is null && Doing.Of(typeof(AddPerson)) is { } doing && Me.May(doing.Needs) ? doing : null;

    protected override string? Asked => "people";

    public override IActionResult OnGet()
    {
        var all = Child.People.Where(each => MayRead(Child, each)).Select(each => (Entry: each, Adult: Seen(each.Fact.Who))).Where(each => each.Adult is not null)
            .Select(each => new WhoMatters(each.Adult!, each.Entry, Child.ContactWith(each.Adult!, each.Entry.Fact.Is, Day), Child.LastMet(each.Adult!, each.Entry.Fact.Is, Day), each.Adult!.ReachedOn(Day))).ToList();
        Now = all.Where(each => each.Is.Span.Covers(Day)).ToLookup(each => Kinship.Of(each.Is.Is).Circle);
        Before = [.. all.Where(each => !each.Is.Span.Covers(Day))];
        Family = Genogram.Of(Child, Day, id => County.Child(id) is { } other && MaySee(other) ? other : null, Seen) is { People.Length: > 1 } family ? family : null;
        Showing(all.Select(each => each.Adult));
        Showing(Family?.People.Select(each => each.Record) ?? []);
        return base.OnGet();
    }

    /// <summary>An adult whom the reader may see now, however far back the page is read.</summary>
    private AdultRecord? Seen(SubjectId id) => County.Adult(id) is { } adult && MaySee(adult) ? adult : null;
}
