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

    private OwedInCounty(Held open, Held missed) => (this.open, this.missed) = (open, missed);

    public ImmutableArray<Owed> All => open.All;

    /// <summary>What can no longer be done, or is asked no more, was late by then and is not explained: of children in care, for as long as the council lists it.</summary>
    public ImmutableArray<Owed> Missed => missed.All;

    public static OwedInCounty Of(County county, Terms terms)
    {
        var today = terms.Today;
        var left = county.OnceOf<WorkerRecord, HashSet<string>>((nameof(OwedInCounty), today), county => county.Workers.Where(worker => worker.WorkerId.Length > 0 && !worker.Facts<Employment>().IsEmpty && worker.WorksOn(today) is null).Select(worker => worker.WorkerId).ToHashSet(StringComparer.Ordinal));
        var since = today.PlusDays(-terms.Number(ExplainedWithin, today));
        return new(
            new("open", county, terms, left, child => child.OpenDuties(terms).Select(duty => HeldOn(child, duty, today, left))),
            new("missed", county, terms, left, child => !child.IsLookedAfterOn(today) ? [] : child.MissedDuties(terms).Where(duty => duty.StoppedOn > since && duty.Explained is null).Select(duty => HeldOn(child, duty, today, left))));
    }

    /// <summary>Everything that is somebody's to do: what their post has, of their team where it is a manager's, and what they hold themselves.</summary>
    public IEnumerable<Owed> Mine(Post post, string team, string id) => open.By(post, team, id);

    /// <summary>Everything missed that is somebody's to explain.</summary>
    public IEnumerable<Owed> MissedBy(Post post, string team, string id) => missed.By(post, team, id);

    /// <summary>Duties by whose they are: which children have any of somebody's stands until it changes of one, and the duties of those few are read anew.</summary>
    private sealed class Held(string what, County county, Terms terms, HashSet<string> left, Func<ChildRecord, IEnumerable<Owed>> of)
    {
        private readonly Gathered<(SubjectId Child, Post Post, string Who)> holders = county.Gather<ChildRecord, (SubjectId, Post, string)>((nameof(OwedInCounty), what, terms, left), child => of(child).Select(owed => (child.Id, owed.Post, owed.Who)).Distinct());

        public ImmutableArray<Owed> All => field.IsDefault ? field = InOrder(AtOnce.Many(county.Children, of)) : field;

        public IEnumerable<Owed> By(Post post, string team, string id)
        {
            var own = id.Length == 0 ? [] : Of(holders.Once(nameof(id), static all => all.All.ToLookup(each => each.Who, each => each.Child, StringComparer.Ordinal))[id], owed => owed.Who == id);
            return post.DutiesOf switch
            {
                null or Post.SocialWorker or Post.ReviewingOfficer => own,
                Post.TeamManager => [.. own.Concat(Whose((Post.TeamManager, team))).OrderBy(each => each.Duty.By)],
                { } service => [.. own.Concat(Whose((service, ""))).OrderBy(each => each.Duty.By)],
            };

            ImmutableArray<Owed> Whose((Post Post, string Who) whose) =>
                Of(holders.Once(nameof(post), static all => all.All.ToLookup(each => (each.Post, each.Who), each => each.Child))[whose], owed => owed.Post == whose.Post && owed.Who == whose.Who);
        }

        private ImmutableArray<Owed> Of(IEnumerable<SubjectId> children, Func<Owed, bool> such) => InOrder(AtOnce.Many([.. children.Distinct().Select(county.Child).OfType<ChildRecord>()], of).Where(such));

        private static ImmutableArray<Owed> InOrder(IEnumerable<Owed> owed) => [.. owed.OrderBy(each => each.Duty.By).ThenBy(each => each.Child.ChildId, StringComparer.Ordinal).ThenBy(each => each.Duty.Key, StringComparer.Ordinal)];
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
