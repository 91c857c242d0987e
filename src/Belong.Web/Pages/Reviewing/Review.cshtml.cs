using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

/// <summary>One review from planning to the next: every step on one page, filled in from the record.</summary>
[Needs(Permission.SeeChildren)]
public sealed class ReviewModel(TheHouse house) : ChildPage(house)
{
    public ReviewPapers Papers { get; private set; } = default!;

    public IReadOnlyList<Step> Steps { get; private set; } = [];

    /// <summary>What the record has for the agenda: what changed since the last review, what the child feels, what is not done.</summary>
    public IReadOnlyList<(string What, string Words)> Agenda { get; private set; } = [];

    /// <summary>Brothers and sisters in care whom the reader may see, and whether they are reviewed in the same sitting.</summary>
    public IReadOnlyList<(ChildRecord Child, FactId? Review)> Siblings { get; private set; } = [];

    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    [BindProperty]
    public List<Guid> With { get; set; } = [];

    public bool MayRun => KnownAt is null && Me.May(Permission.RecordReviews);

    public void OnGet() => Read();

    public async Task<IActionResult> OnPostSittingAsync()
    {
        Read();
        if (!MayRun || Papers.Planned is not { } planned)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var chosen = Siblings.Where(sibling => With.Contains(sibling.Child.Id.Value)).Select(sibling => sibling.Child.Id).ToList();
        return await RecordAsync(new PlanSitting(Child.Id, planned.Id) { With = chosen }, Change, "Joint review planned") ? Redirect(Of($"reviews/{planned.Id}")) : Page();
    }

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (ReviewPapers.Find(Child, new FactId(IdInAddress("reviewId"))) is not { } papers)
        {
            return NotFound();
        }

        Papers = papers;
        return null;
    }

    private void Read()
    {
        Siblings = [.. Child.Siblings.Select(County.Child).OfType<ChildRecord>().Where(other => MaySee(other) && other.IsLookedAfterOn(Day)).Select(other => (other, other.PlannedReviews.FirstOrDefault(each => each.Planned.Fact.Sitting.Length > 0 && each.Planned.Fact.Sitting == Papers.Planned?.Planned.Fact.Sitting)?.Id))];
        Showing(Siblings.Select(each => each.Child));
        Agenda = [.. Domain.Reviewing.Agenda.Of(Papers)];
        Steps = [.. new ReviewSteps(this).All()];
    }
}
