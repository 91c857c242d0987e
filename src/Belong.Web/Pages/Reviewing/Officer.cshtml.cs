using Belong.Domain.Facts;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

/// <summary>Somebody of the reviewing service: posts, leave, lead roles, audits and observations.</summary>
[Needs(Permission.RunReviewingService)]
public sealed class OfficerModel(TheHouse house) : BelongPage(house)
{
    public WorkerRecord Worker { get; private set; } = default!;

    public IEnumerable<(FactKind Kind, IEnumerable<Entry> Facts)> Kinds =>
        RecordFact.Kinds.Where(kind => kind.On == RecordKind.Of<WorkerRecord>()).Select(kind => (kind, Worker.Heads.Where(head => head.IsLive && head.Kind == kind).Reverse()));

    public void OnGet()
    {
        // All is read from the record.
    }

    protected override IActionResult? Begin()
    {
        if (County.Worker(RouteData.Values["worker"] as string ?? "") is not { } worker)
        {
            return NotFound();
        }

        Worker = worker;
        Showing(worker.Id);
        return null;
    }
}
