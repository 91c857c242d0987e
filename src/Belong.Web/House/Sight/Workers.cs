using Belong.Domain.Facts;
using Belong.Domain.Workforce;
using Belong.Web.House.Doings;

namespace Belong.Web.House.Sight;

/// <summary>The record of somebody who works here is seen by whoever keeps posts; of it, what only others may record is theirs to read.</summary>
public sealed class Workers : SightRule<WorkerRecord>
{
    public override Permission Needs => Permission.KeepPeople;

    public override bool MayRead(Entry entry, Reader reader) =>
        Doing.Saying(entry.Kind.Type, Of).ToList() is var doings && (doings.Count == 0 || doings.Exists(doing => reader.Me.May(doing.Needs)));

    protected override string NameOf(WorkerRecord worker) => worker.CalledName;
}
