using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Domain.Workforce;
using Belong.Web.GovUk;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

/// <summary>Gives a child a reviewing officer: who is best placed is worked out and explained, and the manager decides.</summary>
[Needs(Permission.AllocateReviewingOfficers)]
public sealed class AllocateReviewingOfficerModel(TheHouse house) : ActPage(house)
{
    [BindProperty]
    public string Officer { get; set; } = "";

    [BindProperty, Asks("When does the reviewing officer start?", Named = "Start date")]
    public DateOnly? From { get; set; }

    [BindProperty]
    public string Reason { get; set; } = "";

    [BindProperty]
    public string Exception { get; set; } = "";

    public IReadOnlyList<Suggestion> Suggested => SuggestOfficers.For(Child, County, Day);

    public IEnumerable<Choice> Officers =>
        Suggested.Select(each => new Choice(each.Worker.WorkerId, $"{each.Worker.CalledName}: {each.InWords}"))
            .Concat(County.Workers.Where(worker => worker.WorksOn(Day)?.Fact.Post == Post.ProtectionChair).Select(worker => new Choice(worker.WorkerId, $"{worker.CalledName}, child protection chair (as an exception)")));

    public void OnGet()
    {
        From = Today;
        Officer = Suggested.Count > 0 ? Suggested[0].Worker.WorkerId : "";
        TakeUpDraft();
    }

    public async Task<IActionResult> OnPostAsync() =>
        await RecordAsync(new AllocateReviewingOfficer(Child.Id) { Officer = Officer, From = From, Reason = Reason, Exception = Exception }, Change, $"{NameOf(Officer)} is the reviewing officer")
            ? Redirect(Of("plans"))
            : Page();
}
