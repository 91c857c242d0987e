using Belong.Domain.Facts;
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
        Asking.Start(Blank, ModelState, Request.Query);
    }

    public async Task<IActionResult> OnPostAsync() =>
        Asking.Read(Blank, Form, ModelState) is { } act && await RecordAsync(act, Change, $"{Doing.Title}: it is recorded") ? Redirect(LeadsBack()) : Page();

    protected override Doing? Sought(string name) => Doings.Act(name);

    protected override Asking Ask()
    {
        Blank = (Act)Activator.CreateInstance(Doing.Type, Child.Id)!;
        return new(Questions.OfAct(Blank), Child);
    }
}
