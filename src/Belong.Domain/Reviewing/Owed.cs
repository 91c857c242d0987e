using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Workforce;

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
    private readonly ILookup<(Post, string), Owed> byPost;
    private readonly ILookup<string, Owed> byPerson;

    private OwedInCounty(ImmutableArray<Owed> all)
    {
        All = all;
        byPost = all.ToLookup(owed => (owed.Post, owed.Who));
        byPerson = all.ToLookup(owed => owed.Who, StringComparer.Ordinal);
    }

    public ImmutableArray<Owed> All { get; }

    public static OwedInCounty Of(County county, Terms terms)
    {
        var today = terms.Today;
        var left = county.Workers.Where(worker => worker.WorkerId.Length > 0 && !worker.Facts<Employment>().IsEmpty && worker.WorksOn(today) is null).Select(worker => worker.WorkerId).ToHashSet(StringComparer.Ordinal);
        return new(
        [
            .. county.Children.AsParallel().AsOrdered()
                .SelectMany(child => child.OpenDuties(terms).Select(duty => HeldOn(child, duty, today, left)))
                .OrderBy(owed => owed.Duty.By).ThenBy(owed => owed.Child.ChildId, StringComparer.Ordinal).ThenBy(owed => owed.Duty.Key, StringComparer.Ordinal),
        ]);
    }

    /// <summary>Everything that is somebody's to do: what their post has, of their team where it is a manager's, and what they hold themselves.</summary>
    public IEnumerable<Owed> Mine(Post? post, string team, string id)
    {
        var own = byPerson[id].Where(_ => id.Length > 0);
        return post switch
        {
            null or Post.SocialWorker or Post.ReviewingOfficer => own,
            Post.TeamManager => InOrder([.. own, .. team.Length > 0 ? byPost[(Post.TeamManager, team)] : []]),
            { } service => InOrder([.. own, .. byPost[(service, "")]]),
        };

        static IEnumerable<Owed> InOrder(IReadOnlyList<Owed> owed) => owed.OrderBy(each => each.Duty.By);
    }


    /// <summary>
    /// Whose the duty is on a day. No duty is nobody's: without a worker it is the team manager's, without a team the
    /// director's; without a reviewing officer it is the reviewing manager's. Whoever has left holds nothing.
    /// </summary>
    private static Owed HeldOn(ChildRecord child, Duty duty, DateOnly day, HashSet<string> left)
    {
        var allocated = child.AllocationOn(day)?.Fact;
        return duty.Rule.Who switch
        {
            Post.SocialWorker when allocated is { Worker.Length: > 0 } && !left.Contains(allocated.Worker) => new(child, duty, allocated.Worker),
            Post.SocialWorker or Post.TeamManager when allocated is { Team.Length: > 0 } => new(child, duty, allocated.Team) { Post = Post.TeamManager },
            Post.SocialWorker or Post.TeamManager => new(child, duty, "") { Post = Post.Director },
            Post.ReviewingOfficer when child.ReviewingOfficerOn(day) is { } officer && !left.Contains(officer.Fact.Officer) => new(child, duty, officer.Fact.Officer),
            Post.ReviewingOfficer => new(child, duty, "") { Post = Post.ReviewingManager },
            _ => new(child, duty, ""),
        };
    }
}
