using Belong.Domain.Fostering;
using Belong.Domain.Time;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Fostering;

/// <summary>The register of foster households: how each stands, what it is approved for, how many children are there, who supports them.</summary>
[Needs(Permission.SeeFostering)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    private const int OnAPage = 100;

    /// <summary>Where each standing comes on the register.</summary>
    private static readonly Dictionary<string, int> Place = StandingOfHousehold.Codes.Codes.Index().ToDictionary(each => each.Item.Value, each => each.Index);

    /// <param name="Since">Since when they are approved; null where they are not.</param>
    public sealed record Row(HouseholdRecord Household, StandingOfHousehold Stands, DateOnly? Since, string Postcode, string? Terms, int Placed, string Worker, string Team);

    public override bool LooksBack => true;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Standing { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public IReadOnlyList<Row> All { get; private set; } = [];

    public int Pages => Math.Max(1, (All.Count + OnAPage - 1) / OnAPage);

    public IEnumerable<Row> Shown => All.Skip((P - 1) * OnAPage).Take(OnAPage);

    public string Address(int page) => Go($"/households?q={Uri.EscapeDataString(Q ?? "")}&standing={Uri.EscapeDataString(Standing ?? "")}&p={page}");

    public void OnGet()
    {
        Read();
        P = Math.Clamp(P, 1, Pages);
        Showing(Shown.Select(row => row.Household));
    }

    public IActionResult OnGetXlsx()
    {
        Read();
        return File(Take().AsXlsx(), Sheet.Xlsx, "households.xlsx");
    }

    public IActionResult OnGetCsv()
    {
        Read();
        return File(Take().AsCsv(), "text/csv; charset=utf-8", "households.csv");
    }

    private void Read() => All =
    [
        .. from household in County.Households
           where MaySee(household)
           let stands = StandingOfHousehold.Of(household, County, Terms)
           where Standing switch { "every" => true, { Length: > 0 } code => stands.Code == code, _ => stands.Code is not (StandingOfHousehold.Resigned or StandingOfHousehold.Deregistered) }
           let worker = household.WorkerOn(Day)?.Fact
           let row = new Row(household, stands, household.ApprovalOn(Day)?.Fact.From, household.AddressOn(Day)?.Fact.Postcode ?? "", household.TermsOn(Day)?.Fact.InWords, household.PlacedOn(County, Day).Count(), worker is null ? "" : NameOf(worker.Worker), worker?.Team ?? "")
           where Q is not { Length: > 0 } sought || $"{household.CalledName} {row.Postcode} {row.Worker} {row.Team}".Contains(sought.Trim(), StringComparison.OrdinalIgnoreCase)
           orderby Place[stands.Code], household.CalledName
           select row,
    ];

    private Sheet Take()
    {
        Showing(All.Select(row => row.Household));
        return new("Households", ["Household", "Postcode", "How they stand", "Why", "Approved since", "Approved for", "Children placed", "Supervising social worker", "Team"], All.Select(row => (IReadOnlyList<object?>)
            [row.Household.CalledName, row.Postcode, row.Stands.Word, row.Stands.Why, row.Household.ApprovalOn(Day)?.Fact.From, row.Terms, row.Placed, row.Worker, row.Team]))
        {
            About = [("Title", "Foster households"), ("Narrowed", Q is { Length: > 0 } ? "yes" : "no"), ("How they stand", Standing is { Length: > 0 } code ? code == "every" ? "Everybody there ever was" : StandingOfHousehold.Codes.Say(code) : "All who are approved or apply"), ("Day", Day.InWords())],
        };
    }
}
