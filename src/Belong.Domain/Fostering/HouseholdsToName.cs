using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Domain.Fostering;

/// <summary>A foster placement of which it is not said with which household it is, and the households it may be.</summary>
/// <param name="Certain">True where one household alone answers both to the name and to the postcode that were typed.</param>
public sealed record PlacementToName(ChildRecord Child, Entry<Placement> Placement, ImmutableArray<HouseholdRecord> May, bool Certain);

/// <summary>
/// Placements were recorded with carers' names as somebody typed them, and returns tell a postcode only. What one household alone answers to by name and
/// postcode is named at once; all else is for a person to say.
/// </summary>
public static class HouseholdsToName
{
    /// <summary>The placements with the council's own foster carers of which the household is not said, those that go on first, then the latest. An agency's carers are the agency's.</summary>
    public static IReadOnlyList<PlacementToName> In(County county)
    {
        var (byName, byPostcode) = county.OnceOf<HouseholdRecord, (ILookup<string, HouseholdRecord>, ILookup<string, HouseholdRecord>)>(nameof(HouseholdsToName), static county =>
        (
            county.Households.ToLookup(household => Plain(household.CalledName), StringComparer.Ordinal),
            county.Households.SelectMany(household => household.Facts<HouseholdAddress>().Select(address => (Postcode: Places.Postcode.Plain(address.Fact.Postcode), household)).Distinct()).ToLookup(each => each.Postcode, each => each.household, StringComparer.Ordinal)));
        return
        [
            .. county.Gather<ChildRecord, (SubjectId Child, FactId Placement)>(nameof(HouseholdsToName), child =>
                child.Facts<Placement>().Where(placement => placement.Fact is { Code: ['U', ..], Provider: "PR1" } && child.Facts<PlacedWith>().All(named => named.Fact.Placement != placement.FactId)).Select(placement => (child.Id, placement.FactId)))
                .All.Select(each => (Child: county.Child(each.Child)!, each.Placement)).Select(each => Of(each.Child, (Entry<Placement>)each.Child.Head(each.Placement)!))
                .OrderBy(each => each.Placement.Fact.Until is not null).ThenByDescending(each => each.Placement.Fact.From).ThenBy(each => each.Child.Id.Value),
        ];

        PlacementToName Of(ChildRecord child, Entry<Placement> placement)
        {
            var named = placement.Fact.Home.Trim().Length == 0 ? [] : byName[Plain(placement.Fact.Home)].ToList();
            var there = placement.Fact.Postcode.Trim().Length == 0 ? [] : byPostcode[Places.Postcode.Plain(placement.Fact.Postcode)].ToList();
            var both = named.Intersect(there).ToImmutableArray();
            return both is [_] ? new(child, placement, both, true) : new(child, placement, [.. both.Concat(named).Concat(there).Distinct()], false);
        }
    }

    /// <summary>Names as compared: "Ann &amp; Brian Alder" is "Ann and Brian Alder", however it is spaced and whichever letters are capitals.</summary>
    private static string Plain(string name) => string.Join(' ', People.Spelling.WordsOf(name.Replace("&", " and ", StringComparison.Ordinal))).ToUpperInvariant();
}
