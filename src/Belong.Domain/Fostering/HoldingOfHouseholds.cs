using Belong.Domain.Duties;

namespace Belong.Domain.Fostering;

/// <summary>Whose the duties of a household are: their supervising social worker's, and without one the fostering manager's.</summary>
public sealed class HoldingOfHouseholds : Holding<HouseholdRecord>
{
    protected override Owed HeldOn(HouseholdRecord household, Duty duty, DateOnly day, IReadOnlySet<string> left)
    {
        var worker = household.WorkerOn(day)?.Fact;
        var owed = duty.Rule.Who == Post.SupervisingWorker && worker is { Worker.Length: > 0 } && !left.Contains(worker.Worker) ? new Owed(household, duty, worker.Worker) : new Owed(household, duty, "") { Post = Post.FosteringManager };
        return worker is { Team.Length: > 0 } ? owed with { Team = worker.Team } : owed;
    }

    protected override bool IsExplained(HouseholdRecord household, DateOnly day) => household.ApprovalOn(day) is not null;
}
