using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Keep;

/// <summary>A page on which the reviewing service keeps its own record or that of somebody who works in it.</summary>
public abstract class KeepPage(TheHouse house) : BelongPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    /// <summary>The council's record, or a worker's.</summary>
    public Record Subject { get; private set; } = default!;

    public string Name => Subject is WorkerRecord worker ? worker.CalledName : "The reviewing service";

    public string Back => Subject is WorkerRecord worker ? $"/reviewing/people/{worker.WorkerId}" : "/reviewing/service";

    public Asking Asking { get; protected set; } = default!;

    /// <summary>Who keeps a kind of fact: what clocks run by is the council's to decide, the rest the reviewing service's.</summary>
    protected bool MayKeep(FactKind kind) => Me.May(kind.Type == typeof(RecordedSince) || kind.Type == typeof(SchoolTerm) ? Permission.ChangeSettings : Permission.RunReviewingService);

    protected override IActionResult? Begin()
    {
        var name = RouteData.Values["subject"] as string ?? "";
        Record? found = name == "service" ? County.Council : County.Worker(name);
        if (found is null)
        {
            return NotFound();
        }

        Subject = found;
        if (found is WorkerRecord worker)
        {
            Showing(worker.Id);
        }

        return null;
    }
}
