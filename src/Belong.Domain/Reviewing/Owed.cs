using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;

namespace Belong.Domain.Reviewing;

/// <summary>One open duty of one child, and whose it is to do.</summary>
/// <param name="Who">The id of the person, or the team's name for a team manager; blank where it is nobody's in particular.</param>
public sealed record Owed(ChildRecord Child, Duty Duty, string Who);

/// <summary>
/// Every duty that is open on a day across the county, oldest first: the one list from which home pages, team and service
/// views, the workbench, the calendar and the digest are cut.
/// </summary>
public sealed class OwedInCounty
{
    private readonly ILookup<(Post, string), Owed> byPerson;

    private OwedInCounty(ImmutableArray<Owed> all)
    {
        All = all;
        byPerson = all.ToLookup(owed => (owed.Duty.Rule.Who, owed.Who));
    }

    public ImmutableArray<Owed> All { get; }

    public static OwedInCounty Of(County county, Terms terms)
    {
        var today = terms.Today;
        return new(
        [
            .. county.Children.AsParallel().AsOrdered()
                .SelectMany(child => child.AllDuties(terms).Where(duty => duty.IsOpen && duty.IsKnown).Select(duty => new Owed(child, duty, WhoseOn(child, duty.Rule.Who, today))))
                .OrderBy(owed => owed.Duty.By).ThenBy(owed => owed.Child.ChildId, StringComparer.Ordinal).ThenBy(owed => owed.Duty.Key, StringComparer.Ordinal),
        ]);
    }

    /// <summary>What one person, or one team's manager, is to do.</summary>
    public IEnumerable<Owed> Of(Post post, string who) => byPerson[(post, who)];

    /// <summary>Whose a post's duties for the child are on a day.</summary>
    public static string WhoseOn(ChildRecord child, Post post, DateOnly day) => post switch
    {
        Post.SocialWorker => child.AllocationOn(day)?.Fact.Worker ?? "",
        Post.TeamManager => child.AllocationOn(day)?.Fact.Team ?? "",
        Post.ReviewingOfficer => child.ReviewingOfficerOn(day)?.Fact.Officer ?? "",
        _ => "",
    };
}
