using System.Collections.Immutable;
using Belong.Domain.Fostering;
using Belong.Domain.Overview;
using Belong.Web.House;

namespace Belong.Web.Pages.Fostering;

/// <summary>A foster household now, told to somebody who has never met them.</summary>
[Needs(Permission.SeeHouseholds)]
public sealed class HouseholdModel(TheHouse house) : HouseholdPage(house)
{
    public IReadOnlyList<Chapter> Chapters { get; private set; } = [];

    public void OnGet()
    {
        var all = Household.StaysIn(County);
        ImmutableArray<Stay> seen = [.. all.Where(stay => MaySee(stay.Child))];
        var others = Household.PlacedOn(County, Day).Count(stay => !seen.Contains(stay));
        var chapters = new StoryOfAHousehold(Household, StandingOfHousehold.Of(Household, County, Terms), Terms, NameOf, seen, others, Me.May(Permission.SeeSupportOfCarers)).Chapters;

        // Of what they may not read they are told neither that it is there nor that it is not.
        Chapters = [.. chapters.Select(chapter => chapter with { Says = [.. chapter.Says.Where(says => (says.By is null || MayRead(Household, says.By)) && (says.Missing is not { } missing || Me.May(Permission.SeeFostering)))] })];
        Showing(seen.Where(stay => Chapters.SelectMany(chapter => chapter.Says).Any(says => says.Other == stay.Child.Id)).Select(stay => stay.Child));
    }
}
