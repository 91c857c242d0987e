using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Time;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Work;

/// <summary>The whole list of what is due: mine, the team's or the service's, narrowed as the reader likes, kept under a name, taken away.</summary>
[Needs(Permission.SeeChildren)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    private const int OnAPage = 100;

    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? When { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Rule { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    /// <summary>Whose tasks, where the list is not one person's.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Who { get; set; }

    public IReadOnlyList<string> People { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public WorkOf Whose => Enum.TryParse<WorkOf>(Of, out var of) && Enum.IsDefined(of) ? of : WorkOf.Mine;

    public WorkList Work { get; private set; } = default!;

    public IReadOnlyList<Owed> Rows { get; private set; } = [];

    public IEnumerable<Owed> Shown => Rows.Skip((P - 1) * OnAPage).Take(OnAPage);

    public int Pages => Math.Max(1, (Rows.Count + OnAPage - 1) / OnAPage);

    /// <summary>How many there are at each time, whatever time is chosen: each number is the length of its list.</summary>
    public IReadOnlyDictionary<Falls, int> Counts { get; private set; } = new Dictionary<Falls, int>();

    /// <summary>Children whose case nobody has yet.</summary>
    public IReadOnlyList<ChildRecord> Unallocated { get; private set; } = [];

    public IReadOnlyList<string> Rules { get; private set; } = [];

    public IReadOnlyList<string> Teams { get; private set; } = [];

    public IReadOnlyList<(string Name, string Address)> Views => House.Own.Views(Me.Id);

    public IActionResult OnGet()
    {
        Read();
        P = Math.Clamp(P, 1, Pages);
        Unallocated = UnallocatedFor(MaySee);
        Showing(Shown.Select(row => row.Record).Concat(Unallocated));
        return Page();
    }

    public IActionResult OnGetXlsx()
    {
        Read();
        return File(Take().AsXlsx(), Sheet.Xlsx, "work.xlsx");
    }

    public IActionResult OnGetCsv()
    {
        Read();
        return File(Take().AsCsv(), "text/csv; charset=utf-8", "work.csv");
    }

    /// <summary>Keeps the list as it is narrowed under a name.</summary>
    public IActionResult OnPostKeep(string? name)
    {
        if (name?.Trim() is not { Length: > 0 and <= 60 } given)
        {
            TempData["Done"] = "Give the view a name of up to 60 characters";
        }
        else
        {
            House.Own.Keep(Me.Id, Printable.Of(given), Address());
            TempData["Done"] = $"View saved as “{Printable.Of(given)}”. Find the view on My work";
        }

        return Redirect(Address());
    }

    public IActionResult OnPostForget(string? name)
    {
        House.Own.Forget(Me.Id, name ?? "");
        TempData["Done"] = "View deleted";
        return Redirect(Address());
    }

    /// <summary>This list narrowed otherwise.</summary>
    public string Address(string? of = null, string? when = null, string? handler = null, int? page = null)
    {
        var parts = new List<string> { $"of={of ?? Whose.ToString()}" };
        foreach (var (name, value) in new[] { ("when", when ?? When), ("rule", Rule), ("team", Team), ("who", Who), ("handler", handler), ("p", page?.ToString(System.Globalization.CultureInfo.InvariantCulture)) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                parts.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }

        return Go($"/work?{string.Join('&', parts)}");
    }

    private void Read()
    {
        Work = WorkList.For(Me, Whose, House.OwedIn(County, Terms), Day, MaySeeDuties);
        Rules = [.. Work.Rows.Select(row => row.Duty.Rule.Title).Distinct().Order(StringComparer.CurrentCulture)];
        Teams = [.. Work.Rows.Select(row => row.Team).Where(team => team.Length > 0).Distinct().Order(StringComparer.CurrentCulture)];
        People = [.. Work.Rows.Select(row => row.Who).Where(who => who.Length > 0).Distinct().OrderBy(NameOf, StringComparer.CurrentCulture)];
        var narrowed = Work.Rows.Where(row => (string.IsNullOrEmpty(Who) || row.Who == Who) && (string.IsNullOrEmpty(Rule) || row.Duty.Rule.Title == Rule) && (string.IsNullOrEmpty(Team) || row.Team == Team)).ToList();
        Counts = Enum.GetValues<Falls>().ToDictionary(when => when, when => narrowed.Count(row => Work.WhenOf(row) == when));
        Rows = Enum.TryParse<Falls>(When, out var falls) && Enum.IsDefined(falls) ? [.. narrowed.Where(row => Work.WhenOf(row) == falls)] : narrowed;
    }

    private Sheet Take()
    {
        Showing(Rows.Select(row => row.Record));
        return new("Work", ["Child id", "Name", "What", "By", "Plan for", "When", "Who", "Why", "Rule", "Standing"], Rows.Select(row => (IReadOnlyList<object?>)
            [(row.Record as ChildRecord)?.ChildId, row.Record.Called, row.Duty.What, row.Duty.By, row.Duty.PlanFor, WorkList.InWords(Work.WhenOf(row)), NameOf(row.Who), row.Duty.Why, row.Duty.Rule.Source, row.Duty.Rule.StandingInWords]))
        {
            About = [("Title", Whose == WorkOf.Mine ? "My work" : "Work"), ("Filter: when", When), ("Filter: rule", Rule), ("Filter: team", Team), ("Filter: who", Who is null ? null : NameOf(Who)), ("Tasks", Rows.Count), ("Day", Day.InWords())],
        };
    }
}
