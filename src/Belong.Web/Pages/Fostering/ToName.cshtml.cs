using Belong.Domain.Children;
using Belong.Domain.Fostering;
using Belong.Domain.Time;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Fostering;

/// <summary>Foster placements recorded with a name that somebody typed, or told by a return: with which household each is, for a person to say.</summary>
[Needs(Permission.NameHouseholds)]
public sealed class ToNameModel(TheHouse house) : BelongPage(house)
{
    private const int OnAPage = 50;

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public IReadOnlyList<PlacementToName> All { get; private set; } = [];

    /// <summary>How many have a name and a postcode to which one household alone answers.</summary>
    public int Certain => All.Count(row => row.Certain);

    /// <summary>Under which the household of a row is sent.</summary>
    public static string FieldOf(PlacementToName row) => $"of.{row.Child.Id.Value:N}.{row.Placement.FactId.Value:N}";

    public int Pages => Math.Max(1, (All.Count + OnAPage - 1) / OnAPage);

    public IEnumerable<PlacementToName> Shown => All.Skip((P - 1) * OnAPage).Take(OnAPage);

    protected override IActionResult? Begin()
    {
        All = [.. HouseholdsToName.In(County).Where(row => MaySee(row.Child)).Select(row => row with { May = [.. row.May.Where(MaySee)] }).Select(row => row with { Certain = row.Certain && !row.May.IsEmpty })];
        P = Math.Clamp(P, 1, Pages);
        return null;
    }

    public void OnGet() => Show();

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync([.. from row in All let sent = Request.Form[FieldOf(row)].ToString() where sent.Length > 0 select (row, row.May.FirstOrDefault(household => household.Id.ToString() == sent))]);

    public Task<IActionResult> OnPostCertainAsync() => SaveAsync([.. All.Where(row => row.Certain).Select(row => (row, (HouseholdRecord?)row.May[0]))]);

    private async Task<IActionResult> SaveAsync(IReadOnlyList<(PlacementToName Row, HouseholdRecord? Household)> chosen)
    {
        if (chosen.Count == 0)
        {
            ModelState.AddModelError("", "Choose the household of at least one placement");
        }

        var saved = 0;
        foreach (var (row, household) in chosen)
        {
            if (household is null)
            {
                ModelState.AddModelError("", $"Choose a household from the list for {row.Child.CalledName}");
            }
            else if (await RecordAsync(new NameHousehold(row.Child.Id) { Placement = row.Placement.FactId, Household = household.Id.ToString() }, Guid.NewGuid(), ""))
            {
                Showing(row.Child, household);
                saved++;
            }
        }

        TempData["Done"] = saved == 0 ? null : $"Household of {NumberWords.Count(saved, "placement")} saved";
        if (ModelState.IsValid)
        {
            return Redirect("/households/to-name");
        }

        Begin();
        Show();
        return Page();
    }

    private void Show()
    {
        Showing(Shown.Select(row => row.Child));
        Showing(Shown.SelectMany(row => row.May));
    }
}
