using Belong.Domain.Fostering;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Fostering;

/// <summary>Checks of all households that ran out, run out within three months, are waited for, or say something to consider; and grown-ups of whom one is missing.</summary>
[Needs(Permission.SeeSupportOfCarers)]
public sealed class RunsOutModel(TheHouse house) : BelongPage(house)
{
    private const int OnAPage = 100;

    /// <param name="Check">Null where none is recorded.</param>
    public sealed record Row(HouseholdRecord Household, CheckNow? Check, string What, string Worker);

    public override bool LooksBack => true;

    /// <summary>Only those whose supervising social worker the reader is.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Mine { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public IReadOnlyList<Row> All { get; private set; } = [];

    public int Pages => Math.Max(1, (All.Count + OnAPage - 1) / OnAPage);

    public IEnumerable<Row> Shown => All.Skip((P - 1) * OnAPage).Take(OnAPage);

    public string Address(int page) => Go($"/households/run-out?mine={(Mine ? "true" : "false")}&p={page}");

    public void OnGet()
    {
        Read();
        P = Math.Clamp(P, 1, Pages);
        Showing(Shown.Select(row => row.Household));
    }

    public IActionResult OnGetXlsx()
    {
        Read();
        Showing(All.Select(row => row.Household));
        return File(new Sheet("Checks", ["Household", "Check", "Stands", "In words", "Again by", "Supervising social worker"], All.Select(row => (IReadOnlyList<object?>)
            [row.Household.CalledName, row.What, row.Check is { } check ? ChecksModel.Tag(check.State).Word : "Missing", row.Check?.Came ?? "Not recorded", row.Check?.Until, row.Worker]))
        {
            About = [("Title", "Checks of foster households to follow up"), ("Only mine", Mine ? "yes" : "no"), ("Day", Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))],
        }.AsXlsx(), Sheet.Xlsx, "checks-to-follow-up.xlsx");
    }

    private void Read() => All =
    [
        .. County.Households.Where(household => household.ApprovalNow(Terms) is not null && MaySee(household))
            .Select(household => (Household: household, Worker: household.WorkerOn(Day)?.Fact.Worker ?? "")).Where(each => !Mine || each.Worker == Me.Id || Me.Covers.Contains(each.Worker))
            .SelectMany(each => ChecksOfAHousehold.Last(each.Household, Terms).Where(check => check.State != CheckState.InDate).Select(check => new Row(each.Household, check, check.Said.Fact.What, each.Worker.Length > 0 ? NameOf(each.Worker) : ""))
                .Concat(ChecksOfAHousehold.Missing(each.Household, Terms).Select(missing => new Row(each.Household, null, missing, each.Worker.Length > 0 ? NameOf(each.Worker) : ""))))
            .OrderBy(row => row.Check?.State ?? CheckState.RanOut).ThenBy(row => row.Check?.Until ?? DateOnly.MaxValue).ThenBy(row => row.Household.CalledName, StringComparer.CurrentCulture),
    ];
}
