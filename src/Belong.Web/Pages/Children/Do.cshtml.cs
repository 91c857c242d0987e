using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>Does any act on the child's record that has no page of its own: the act itself says what it asks.</summary>
/// <remarks>Who may do which is said in <see cref="Doings"/>; the page itself needs no more than that the child may be seen.</remarks>
[Needs(Permission.SeeChildren)]
public sealed class DoModel(TheHouse house) : DoingPage(house)
{
    private Act Blank { get; set; } = default!;

    public void OnGet()
    {
        TakeUpDraft();
        Asking.Start(Blank, Draft, AskedInAddress());
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Asking.Read(Blank, Form, ModelState) is not { } act)
        {
            return Page();
        }

        // Another child whom the reader may not see is for them no child at all.
        if (act is NameSibling { ChildId.Length: > 0 } named && named.Other(County) is { } other && !MaySee(other))
        {
            ModelState.AddModelError(nameof(NameSibling.ChildId), NameSibling.NoSuch);
            return Page();
        }

        return await RecordAsync(act, Change, act is ReportMissing { Code: "A" } ? Done.Replace("missing", "away", StringComparison.Ordinal) : Done) ? Redirect(GoesOn(act)) : Page();
    }

    protected override Doing? Sought(string name) => Doings.Act(name);

    protected override Asking Ask()
    {
        Blank = (Act)Activator.CreateInstance(Doing.Type, Child.Id)!;

        // Doing it in spite of a freeze is asked only where something is frozen.
        return new([.. Questions.OfAct(Blank).Where(question => question.Name != nameof(StopLookingAfter.DespiteFreeze) || Child.FrozenOn(Today).Any())], Child);
    }
}
