using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;

namespace Belong.Web.House;

/// <summary>That somebody, or some team, has to do with a child.</summary>
public readonly record struct Held(SubjectId Child, string By);

/// <summary>Children by whoever has to do with them. Who has whom stands until that changes, so that a change about one child costs nobody else.</summary>
public sealed class ChildrenBy
{
    private readonly County county;
    private readonly ILookup<string, SubjectId> by;

    /// <param name="key">What <paramref name="each"/> turns on besides the child.</param>
    public ChildrenBy(County county, object key, Func<ChildRecord, IEnumerable<Held>> each) =>
        (this.county, by) = (county, county.Gather((nameof(ChildrenBy), key), each).Once(nameof(ChildrenBy), static all => all.All.OrderBy(held => held.Child.Value).ToLookup(held => held.By, held => held.Child, StringComparer.Ordinal)));

    /// <summary>Children in care on a day by their reviewing officer; those who have none under no name.</summary>
    public static ChildrenBy Officer(County county, DateOnly day) =>
        new(county, (nameof(Officer), day), child => child.IsLookedAfterOn(day) ? [new(child.Id, child.ReviewingOfficerOn(day)?.Fact.Officer ?? "")] : []);

    /// <summary>Children in care on a day by their social worker.</summary>
    public static ChildrenBy Worker(County county, DateOnly day) =>
        new(county, (nameof(Worker), day), child => child.IsLookedAfterOn(day) ? [new(child.Id, child.AllocationOn(day)?.Fact.Worker ?? "")] : []);

    public IEnumerable<ChildRecord> this[string who] => by[who].Select(county.Child).OfType<ChildRecord>();

    public bool Contains(string who) => by.Contains(who);

    /// <summary>Everybody who has any, and whom.</summary>
    public IEnumerable<(string Key, IEnumerable<ChildRecord> Children)> All => by.Select(each => (each.Key, this[each.Key]));
}
