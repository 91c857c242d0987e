using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.People;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Access;

/// <summary>
/// Opens in an emergency the record of a child whom the reader may not see. The child must be named whole and by date of birth, so that nothing is learned by trying;
/// a record that is restricted or sealed, or of a family that the reader knows, is not opened so, and is not told from none.
/// </summary>
[Needs(Permission.OpenInEmergency)]
public sealed class EmergencyModel(TheHouse house) : BelongPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    [BindProperty]
    public string Given { get; set; } = "";

    [BindProperty]
    public string Family { get; set; } = "";

    [BindProperty]
    public DateOnly? BornOn { get; set; }

    [BindProperty]
    public string Reason { get; set; } = "";

    public void OnGet()
    {
        // Nothing is shown before the child is named.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Given.Trim().Length == 0)
        {
            ModelState.AddModelError(nameof(Given), "Enter the child’s given name");
        }

        if (Family.Trim().Length == 0)
        {
            ModelState.AddModelError(nameof(Family), "Enter the child’s family name");
        }

        if (BornOn is null && !(ModelState.TryGetValue(nameof(BornOn), out var day) && day.Errors.Count > 0))
        {
            ModelState.AddModelError(nameof(BornOn), "Enter the date of birth");
        }

        // Asked before anybody is looked for: what is answered tells nothing of who is here.
        if (!OpenInEmergency.IsReason(Reason))
        {
            ModelState.AddModelError(nameof(Reason), OpenInEmergency.AskReason);
        }

        if (!ModelState.IsValid || BornOn is not { } born)
        {
            return Page();
        }

        var named = House.Ledger.County.Children.Where(child => child.BornOn == born && IsCalled(child)).ToList();
        if (named.Find(MaySee) is { } seen)
        {
            return Redirect($"/children/{seen.Id}"); // no emergency is needed
        }

        // As they would be seen by whoever reaches everybody's records: what stands against that stands against this.
        var openable = named.Where(child => (Me with { Role = Me.Role with { Reach = Reach.Everybody } }).MaySee(child, Today, null)).ToList();
        if (openable.Count != 1)
        {
            await House.Log.WriteAsync(new Look(Me.Id, "emergency access refused", true, [.. named.Select(child => child.Id)]));
            ModelState.AddModelError("", OpenInEmergency.NoneToOpen);
            return Page();
        }

        if (!await RecordAsync(new OpenInEmergency(openable[0].Id) { Reason = Reason }, Change, "The record is open to you for two hours. Whoever works with the child is told, and somebody will look at why"))
        {
            return Page();
        }

        Showing(openable[0].Id);
        return Redirect($"/children/{openable[0].Id}");
    }

    private bool IsCalled(ChildRecord child) =>
        child.Facts<Name>().Any(name => Same(name.Fact.Given, Given)) && child.Facts<Name>().Any(name => Same(name.Fact.Family, Family));

    private static bool Same(string recorded, string typed) => recorded.Length > 0 && Spelling.WordsOf(recorded).SequenceEqual(Spelling.WordsOf(typed), StringComparer.OrdinalIgnoreCase);
}
