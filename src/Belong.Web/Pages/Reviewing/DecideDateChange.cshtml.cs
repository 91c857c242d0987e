using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

/// <summary>An assistant director agrees to another date of a review, or does not.</summary>
[Needs(Permission.SeeChildren)]
public sealed class DecideDateChangeModel(TheHouse house) : ActPage(house)
{
    /// <summary>A yes or no is not begun and finished later.</summary>
    protected override bool KeepsDrafts => false;

    public Entry<DateChange> Asked { get; private set; } = default!;

    [BindProperty]
    public string Reason { get; set; } = "";

    [BindProperty]
    public bool? Agrees { get; set; }

    /// <summary>The law's own limit, beside which the asked-for day is seen.</summary>
    public DateOnly? Limit => Child.Duties<ReviewClock>(Terms).LastOrDefault(duty => duty.IsOpen)?.By;

    public void OnGet()
    {
        // The page shows what is asked.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Agrees is null)
        {
            ModelState.AddModelError(nameof(Agrees), "Select whether you agree");
            return Page();
        }

        return await RecordAsync(new DecideDateChange(Child.Id, Asked.FactId) { ForArea = Me.May(Permission.AgreeDatesForArea), Agrees = Agrees.Value, Reason = Reason }, Change, Agrees.Value ? "New date agreed" : "New date refused. The officer will see why")
            ? Redirect("/")
            : Page();
    }

    protected override IActionResult? Begin()
    {
        if (!Me.May(Permission.AgreeDatesForArea) && !Me.May(Permission.AgreeDatesForSafeguarding))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (Child.Facts<DateChange>().FirstOrDefault(each => each.FactId.Value == IdInAddress("changeId")) is not { } asked)
        {
            return NotFound();
        }

        Asked = asked;
        return null;
    }
}
