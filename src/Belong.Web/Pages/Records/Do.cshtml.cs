using Belong.Domain.Facts;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Records;

/// <summary>Does any act on a record that has no page of its own: the act itself says what it asks.</summary>
/// <remarks>Who may do which is said in <see cref="Doing"/>; the page itself needs no more than that the record may be seen.</remarks>
[Needs(Permission.SeeOwnWork)]
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
        return Asking.Read(Blank, Form, ModelState) is { } act && await RecordAsync(AsReaderMay(act), Change, Said(act)) ? Redirect(GoesOn(act)) : Page();
    }

    protected override bool SaysAFact => false;

    protected override Asking Ask()
    {
        Blank = (Act)Activator.CreateInstance(Doing.Type, Subject.Id)!;

        if (Questions.OfAct(Blank).Any(question => question.From == Chosen.OfChildren))
        {
            Showing(Choosing.ChildrenOfOneName(Subject)); // they are named on the form
        }

        return new([.. Questions.OfAct(Blank).Where(question => Blank.Asks(question.Name, Subject, Today))], Subject, choosing: Choosing);
    }
}
