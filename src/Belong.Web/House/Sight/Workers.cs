using Belong.Domain.Workforce;

namespace Belong.Web.House.Sight;

/// <summary>The record of somebody who works here is seen by whoever keeps posts.</summary>
public sealed class Workers : SightRule<WorkerRecord>
{
    public override Permission Needs => Permission.RunReviewingService;

    protected override string NameOf(WorkerRecord worker) => worker.CalledName;
}
