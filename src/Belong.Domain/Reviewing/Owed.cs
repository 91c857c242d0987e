using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;

namespace Belong.Domain.Reviewing;

/// <summary>One open duty of one child, and whose it is to do.</summary>
/// <param name="Who">The id of the person, or the team's name for a team manager; blank for posts that answer for the whole service.</param>
public sealed record Owed(ChildRecord Child, Duty Duty, string Who)
{
    /// <summary>The post that has it now: the rule's, or the one above where nobody holds that for the child.</summary>
    public Post Post { get; init; } = Duty.Rule.Who;
}

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
        byPerson = all.ToLookup(owed => (owed.Post, owed.Who));
    }

    public ImmutableArray<Owed> All { get; }

    public static OwedInCounty Of(County county, Terms terms)
    {
        var today = terms.Today;
        return new(
        [
            .. county.Children.AsParallel().AsOrdered()
                .SelectMany(child => child.AllDuties(terms).Where(duty => duty.IsOpen && duty.IsKnown).Select(duty => HeldOn(child, duty, today)))
                .OrderBy(owed => owed.Duty.By).ThenBy(owed => owed.Child.ChildId, StringComparer.Ordinal).ThenBy(owed => owed.Duty.Key, StringComparer.Ordinal),
        ]);
    }

    /// <summary>What one person, or one team's manager, is to do.</summary>
    public IEnumerable<Owed> Of(Post post, string who) => byPerson[(post, who)];

    /// <summary>
    /// Whose the duty is on a day. No duty is nobody's: without a worker it is the team manager's, without a team the
    /// director's; without a reviewing officer it is the reviewing manager's.
    /// </summary>
    private static Owed HeldOn(ChildRecord child, Duty duty, DateOnly day)
    {
        var allocated = child.AllocationOn(day)?.Fact;
        return duty.Rule.Who switch
        {
            Post.SocialWorker when allocated is { Worker.Length: > 0 } => new(child, duty, allocated.Worker),
            Post.SocialWorker or Post.TeamManager when allocated is { Team.Length: > 0 } => new(child, duty, allocated.Team) { Post = Post.TeamManager },
            Post.SocialWorker or Post.TeamManager => new(child, duty, "") { Post = Post.Director },
            Post.ReviewingOfficer when child.ReviewingOfficerOn(day) is { } officer => new(child, duty, officer.Fact.Officer),
            Post.ReviewingOfficer => new(child, duty, "") { Post = Post.ReviewingManager },
            _ => new(child, duty, ""),
        };
    }
}
