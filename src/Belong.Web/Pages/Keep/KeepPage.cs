using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Keep;

/// <summary>A page on which a record that is no child’s is kept: a service’s, a worker’s, a panel’s, a plan’s.</summary>
public abstract class KeepPage(TheHouse house) : BelongPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    public Record Subject { get; private set; } = default!;

    public string Name => Subject switch
    {
        WorkerRecord worker => worker.CalledName,
        PanelRecord panel => panel.Title,
        BusinessPlanRecord plan => plan.Facts<BusinessPlan>().LastOrDefault()?.Fact.InWords ?? "",
        _ => "The council",
    };

    /// <summary>Where the page leads when it is done: back where it was come from within the record, else to the record.</summary>
    public string Back => From is { Length: > 0 and < 200 } from && from.StartsWith($"/panels/{Subject.Id}/", StringComparison.Ordinal) && !from.Contains("//", StringComparison.Ordinal) ? from : Keeping.Back(Subject, About);

    /// <summary>The page of the record from which this one was opened.</summary>
    [FromQuery(Name = "from")]
    public string? From { get; set; }

    /// <summary>The kind of fact it is about.</summary>
    protected abstract FactKind? About { get; }

    public Asking Asking { get; protected set; } = default!;

    protected bool MayKeep(FactKind kind) => Me.May(Keeping.Needs(kind));

    protected override IActionResult? Begin()
    {
        var name = RouteData.Values["subject"] as string ?? "";
        Record? found = name == "service" ? County.Council : Guid.TryParse(name, out var id) ? County.Find(new SubjectId(id)) is PanelRecord or BusinessPlanRecord ? County.Find(new SubjectId(id)) : null : County.Worker(name);
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
