using Belong.Domain.Children;
using Belong.Domain.Duties;

namespace Belong.Domain.Reviewing;

/// <summary>
/// Whose the duties of a child are: without a worker they are the team manager's, without a team the director's; without a reviewing officer they are the
/// reviewing manager's.
/// </summary>
public sealed class HoldingOfChildren : Holding<ChildRecord>
{
    protected override Owed HeldOn(ChildRecord child, Duty duty, DateOnly day, IReadOnlySet<string> left)
    {
        var allocated = child.AllocationOn(day)?.Fact;
        var owed = duty.Rule.Who switch
        {
            Post.SocialWorker when allocated is { Worker.Length: > 0 } && !left.Contains(allocated.Worker) => new Owed(child, duty, allocated.Worker),
            Post.SocialWorker or Post.TeamManager when allocated is { Team.Length: > 0 } => new(child, duty, allocated.Team) { Post = Post.TeamManager },
            Post.SocialWorker or Post.TeamManager => new(child, duty, "") { Post = Post.Director },
            Post.ReviewingOfficer when child.ReviewingOfficerOn(day) is { } officer && !left.Contains(officer.Fact.Officer) => new(child, duty, officer.Fact.Officer),
            Post.ReviewingOfficer => new(child, duty, "") { Post = Post.ReviewingManager },
            _ => new(child, duty, ""),
        };
        return allocated is { Team.Length: > 0 } ? owed with { Team = allocated.Team } : owed;
    }

    protected override bool IsExplained(ChildRecord child, DateOnly day) => child.IsLookedAfterOn(day);
}
