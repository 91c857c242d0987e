using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Plans;

/// <summary>Begins a service's business plan for a year.</summary>
[Needs(Permission.KeepPlans)]
public sealed class OpenPlanModel(TheHouse house) : BelongPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    public Asking Asking { get; private set; } = default!;

    private OpenPlan Blank => new(new SubjectId(Change));

    public void OnGet() => Asking.Start(Blank, Draft, AskedInAddress());

    public async Task<IActionResult> OnPostAsync() =>
        Request.HasFormContentType && Asking.Read(Blank, Request.Form, ModelState) is { } act && await RecordAsync(act, Change, "Business plan created. Next, record its targets") ? Redirect($"/plans/{act.Plan}") : Page();

    protected override IActionResult? Begin()
    {
        Asking = new(Questions.OfAct(Blank), null);
        return null;
    }
}
