using Belong.Domain.Duties;
using Belong.Domain.People;
using Belong.Domain.Reviewing;
using Belong.Web.GovUk;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

[Needs(Permission.RecordReviews)]
public sealed class RecordReviewModel(TheHouse house) : ActPage(house)
{
    [BindProperty]
    public DateOnly? HeldOn { get; set; }

    [BindProperty]
    public string Participation { get; set; } = "";

    public Duty? Awaited => Child.Duties<ReviewClock>(Terms).LastOrDefault(duty => duty.IsOpen);

    public IEnumerable<Choice> Ways => CodeLists.Participation.Codes.Select(code => new Choice(code.Value, $"{code.Meaning} ({code.Value})"));

    public void OnGet() => TakeUpDraft();

    public async Task<IActionResult> OnPostAsync() =>
        await RecordAsync(new RecordReview(Child.Id) { HeldOn = HeldOn, Participation = Participation }, Change, "The review is recorded")
            ? Redirect(Of())
            : Page();
}
