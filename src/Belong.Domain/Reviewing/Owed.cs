using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;
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
/// views, the workbench, the calendar and the digest are cut. Beside it what was missed of late and nobody has explained.
/// </summary>
public sealed class OwedInCounty
{
    /// <summary>How long what was missed is put before those who must explain it.</summary>
    public static Setting ExplainedWithin { get; } = Setting.Number("missed-explained-within", "How long a missed task is listed to be explained", 90, "days", "Local: the service decides");

    private readonly Held open, missed;

    private OwedInCounty(ImmutableArray<Owed> open, ImmutableArray<Owed> missed) => (this.open, this.missed) = (new(open), new(missed));

    public ImmutableArray<Owed> All => open.All;

    /// <summary>What can no longer be done, or is asked no more, was late by then and is not explained: of children in care, for as long as the council lists it.</summary>
    public ImmutableArray<Owed> Missed => missed.All;

    public static OwedInCounty Of(County county, Terms terms)
    {
        var today = terms.Today;
        var left = county.Workers.Where(worker => worker.WorkerId.Length > 0 && !worker.Facts<Employment>().IsEmpty && worker.WorksOn(today) is null).Select(worker => worker.WorkerId).ToHashSet(StringComparer.Ordinal);
        var since = today.PlusDays(-terms.Number(ExplainedWithin, today));
        return new(
            InOrder(AtOnce.Many(county.Children, child => child.OpenDuties(terms).Select(duty => HeldOn(child, duty, today, left)))),
            InOrder(AtOnce.Many(county.Children, child => !child.IsLookedAfterOn(today) ? [] : child.MissedDuties(terms).Where(duty => duty.StoppedOn > since && duty.Explained is null).Select(duty => HeldOn(child, duty, today, left)))));

        static ImmutableArray<Owed> InOrder(IEnumerable<Owed> owed) => [.. owed.OrderBy(each => each.Duty.By).ThenBy(each => each.Child.ChildId, StringComparer.Ordinal).ThenBy(each => each.Duty.Key, StringComparer.Ordinal)];
    }

    /// <summary>Everything that is somebody's to do: what their post has, of their team where it is a manager's, and what they hold themselves.</summary>
    public IEnumerable<Owed> Mine(Post post, string team, string id) => open.By(post, team, id);

    /// <summary>Everything missed that is somebody's to explain.</summary>
    public IEnumerable<Owed> MissedBy(Post post, string team, string id) => missed.By(post, team, id);

    /// <summary>Duties by whose they are.</summary>
    private sealed class Held(ImmutableArray<Owed> all)
    {
        private readonly ILookup<(Post, string), Owed> byPost = all.ToLookup(owed => (owed.Post, owed.Who));
        private readonly ILookup<string, Owed> byPerson = all.ToLookup(owed => owed.Who, StringComparer.Ordinal);

        public ImmutableArray<Owed> All => all;

        public IEnumerable<Owed> By(Post post, string team, string id)
        {
            var own = byPerson[id].Where(_ => id.Length > 0);
            return post.DutiesOf switch
            {
                null or Post.SocialWorker or Post.ReviewingOfficer => own,
                Post.TeamManager => InOrder([.. own, .. byPost[(Post.TeamManager, team)]]),
                { } service => InOrder([.. own, .. byPost[(service, "")]]),
            };

            static IEnumerable<Owed> InOrder(IReadOnlyList<Owed> owed) => owed.OrderBy(each => each.Duty.By);
        }
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
