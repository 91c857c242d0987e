using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Access;

/// <summary>Records that were opened in an emergency: each is looked at by somebody else, and stays here until it is.</summary>
[Needs(Permission.SeeAccessByPerson)]
public sealed class EmergenciesModel(TheHouse house) : BelongPage(house)
{
    private const int ReviewedShown = 50;

    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    [BindProperty]
    public Guid Child { get; set; }

    [BindProperty]
    public Guid Access { get; set; }

    [BindProperty]
    public string Finding { get; set; } = "";

    [BindProperty]
    public string Words { get; set; } = "";

    public override bool LooksBack => true;

    public IReadOnlyList<(ChildRecord Child, Entry<EmergencyAccess> Access)> ToReview { get; private set; } = [];

    /// <summary>What was found of those that were looked at, the last first.</summary>
    public IReadOnlyList<(ChildRecord Child, Entry<EmergencyAccessReviewed> Reviewed)> Reviewed { get; private set; } = [];

    /// <summary>Those that nobody has looked at, of children who may be seen; the oldest first.</summary>
    public static IEnumerable<(ChildRecord Child, Entry<EmergencyAccess> Access)> Of(County county, Func<ChildRecord, bool> maySee) =>
        from each in county.Gather<ChildRecord, (ChildRecord Child, Entry<EmergencyAccess> Access)>(nameof(ToReview), child => child.EmergenciesToReview.Select(access => (child, access))).All
        where maySee(each.Child)
        orderby each.Access.Signature.At
        select each;

    public void OnGet()
    {
        // Read in Begin.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ToReview.Any(each => each.Child.Id.Value == Child))
        {
            ModelState.AddModelError("", "Somebody has reviewed this already");
            return Page();
        }

        if (await RecordAsync(new ReviewEmergencyAccess(new SubjectId(Child)) { Access = new FactId(Access), Finding = Finding, Words = Words }, Change, "Review saved"))
        {
            return Redirect("/access/emergencies");
        }

        // Several are asked on the page: what is wrong stands beside the one that was sent.
        foreach (var field in (string[])[nameof(Finding), nameof(Words)])
        {
            var wrong = ModelState.TryGetValue(field, out var state) ? state.Errors.Select(error => error.ErrorMessage).ToList() : [];
            ModelState.Remove(field);
            wrong.ForEach(words => ModelState.AddModelError($"{field}-{Access}", words));
        }

        return Page();
    }

    protected override IActionResult? Begin()
    {
        ToReview = [.. Of(County, MaySeeForGood)];
        Reviewed = [.. County.Children.SelectMany(child => child.Facts<EmergencyAccessReviewed>().Select(each => (child, each))).Where(each => MaySeeForGood(each.child)).OrderByDescending(each => each.each.Signature.At).Take(ReviewedShown)];
        Showing(ToReview.Select(each => each.Child).Concat(Reviewed.Select(each => each.Child)));
        return null;
    }
}
