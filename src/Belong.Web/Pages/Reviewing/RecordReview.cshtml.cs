using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Web.GovUk;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

[Needs(Permission.RecordReviews)]
public sealed class RecordReviewModel(TheHouse house) : ActPage(house)
{
    [BindProperty, Asks("When was the review held?", Named = "Review date")]
    public DateOnly? HeldOn { get; set; }

    [BindProperty]
    public string Participation { get; set; } = "";

    [BindProperty]
    public string Kind { get; set; } = "";

    [BindProperty]
    public bool? OnPapers { get; set; }

    [BindProperty, Asks("If the review was adjourned, when was it opened?", Named = "Date the review was opened")]
    public DateOnly? OpenedOn { get; set; }

    [BindProperty]
    public string Chaired { get; set; } = "";

    [BindProperty]
    public bool? ChairOffered { get; set; }

    [BindProperty]
    public string ChairSupport { get; set; } = "";

    [BindProperty]
    public List<Guid> Came { get; set; } = [];

    /// <summary>The planned review that is recorded; blank where it was none of those planned.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Planned { get; set; }

    public ReviewToCome? Plan => Child.PlannedReviews.FirstOrDefault(each => each.Id.Value == Planned && each.IsOpen);

    public IEnumerable<Choice> Plans => Child.PlannedReviews.Where(each => each.IsOpen).Select(each => new Choice(each.Id.ToString(), $"The review planned for {each.On.InWords()}")).Append(new("", "None of the planned reviews"));

    public IReadOnlyList<Entry<Invitation>> Invited => Plan is { } plan ? [.. Child.Facts<Invitation>().Where(each => each.Fact.Review == plan.Id && each.Fact.Invited)] : [];

    public Duty? Awaited => Child.Duties<ReviewClock>(Terms).LastOrDefault(duty => duty.IsOpen);

    public IEnumerable<Choice> Ways => CodeLists.Participation.Codes.Select(code => new Choice(code.Value, $"{code.Meaning} ({code.Value})"));

    public IEnumerable<Choice> Chairings => Codes.Chairing.Codes.Select(code => new Choice(code.Value, code.Meaning));

    public IEnumerable<Choice> Kinds => Codes.ReviewKinds.Codes.Select(code => new Choice(code.Value, code.Meaning));

    public IEnumerable<Choice> YesNo => [new("True", "Yes"), new("False", "No")];

    public void OnGet()
    {
        // Known from the plan, of the one asked for or else the next; only what differs need be changed.
        Planned ??= Child.NextReview?.Id.Value;
        if (Plan is { } plan)
        {
            Kind = plan.Planned.Fact.Kind;
            HeldOn = plan.On <= Today ? plan.On : null;
            OpenedOn = Child.Facts<Adjournment>().LastOrDefault(each => each.Fact.Review == plan.Id)?.Fact.OpenedOn;
            Came = [.. Invited.Select(each => each.FactId.Value)];
        }

        TakeUpDraft();
    }

    public async Task<IActionResult> OnPostAsync() =>
        await RecordAsync(
            new RecordReview(Child.Id)
            {
                HeldOn = HeldOn,
                Participation = Participation,
                Planned = Planned is { } id ? new FactId(id) : null,
                Kind = Kind,
                OnPapers = OnPapers == true,
                OpenedOn = OpenedOn,
                Chaired = Chaired,
                ChairOffered = ChairOffered,
                ChairSupport = ChairSupport,
                Came = Invited.Count == 0 ? null : string.Join(' ', Came),
            },
            Change,
            "Review saved")
            ? Redirect(Of($"reviews/{House.Ledger.County.Child(Child.Id)!.Reviews.First(review => review.Fact.HeldOn == HeldOn).FactId}"))
            : Page();
}
