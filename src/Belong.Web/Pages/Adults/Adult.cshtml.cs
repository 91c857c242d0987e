using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Relations;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Belong.Web.House.Sight;

namespace Belong.Web.Pages.Adults;

/// <summary>Somebody who matters to children: to whom and as what, how they are reached, what must be known first, and their family drawn around them.</summary>
[Needs(Permission.SeeChildren)]
public sealed class AdultModel(TheHouse house) : RecordPage(house)
{
    public AdultRecord Adult => (AdultRecord)Subject;

    /// <summary>The children to whom they matter, of those whom the reader may see.</summary>
    public IReadOnlyList<(ChildRecord Child, Entry<Relationship> Entry)> MattersTo { get; private set; } = [];

    /// <summary>Partners, now and before, whom the reader may see.</summary>
    public IReadOnlyList<(AdultRecord Other, Entry<Couple> Entry)> Partners { get; private set; } = [];

    /// <summary>The family drawn; null where they are no relative of a child, or nobody else is recorded.</summary>
    public Genogram? Family { get; private set; }

    /// <summary>What is kept of them, each kind with what is recorded, the newest first.</summary>
    public IEnumerable<(Doing Doing, IReadOnlyList<Entry> Entries)> Kept =>
        Doing.On(Subject.Kind).Where(doing => doing.IsFact).Select(doing => (doing, (IReadOnlyList<Entry>)[.. Subject.Heads.Where(head => head.IsLive && head.Kind.Type == doing.Type).OrderByDescending(head => head.Said!.Happened?.Day)]));

    /// <summary>What the reader may do here.</summary>
    public bool May(Doing doing) => KnownAt is null && Me.May(doing.Needs);

    protected override SightRule? Sought => SightRule.For(RecordKind.Of<AdultRecord>());

    public void OnGet()
    {
        MattersTo = [.. Adult.MattersTo.Select(each => (Child: Seen(each.Subject), Entry: each)).Where(each => each.Child is not null).Select(each => (each.Child!, each.Entry))];
        Partners = [.. Adult.Couples.Where(each => MayRead(Adult, each.Entry)).Select(each => (Other: County.Adult(each.Other), each.Entry)).Where(each => each.Other is not null && MaySee(each.Other)).Select(each => (each.Other!, each.Entry))];
        Family = Genogram.Of(Adult, Day, Seen, id => County.Adult(id) is { } other && MaySee(other) ? other : null) is { People.Length: > 1 } family && family.People.Any(each => each.IsCentre) ? family : null;
        Showing(MattersTo.Select(each => each.Child));
        Showing(Partners.Select(each => each.Other));
        Showing(Family?.People.Select(each => each.Record) ?? []);
    }

    private ChildRecord? Seen(SubjectId id) => County.Child(id) is { } child && MaySee(child) ? child : null;
}
