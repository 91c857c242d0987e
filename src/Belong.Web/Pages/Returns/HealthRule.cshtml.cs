using Belong.Domain.Children;
using Belong.Returns.Ssda903.Checking;
using Belong.Returns.Ssda903.Export;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Returns;

/// <summary>One rule opened: what it says and looks at, and every row it names with the field to put right.</summary>
[Needs(Permission.SeeReturnHealth)]
public sealed class HealthRuleModel(TheHouse house) : NarrowedHealthPage(house)
{
    private const int OnAPage = 100;

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Rule Rule { get; private set; } = default!;

    public IReadOnlyList<ReturnError> All { get; private set; } = [];

    public IEnumerable<ReturnError> Shown => All.Skip((P - 1) * OnAPage).Take(OnAPage);

    /// <summary>How many rows it names of children whose records the reader may not open.</summary>
    public int Hidden => HiddenOf(error => error.Rule == Rule && IsShown(error));

    public int Pages => Math.Max(1, (All.Count + OnAPage - 1) / OnAPage);

    /// <summary>Why rows could not be judged, and how many, of children the reader may open.</summary>
    public IReadOnlyList<(string Why, int Rows)> NotChecked { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (RuleBook.Named(RouteData.Values["code"] as string ?? "") is not { } rule)
        {
            return NotFound();
        }

        Rule = rule;
        All = [.. Errors.Where(error => error.Rule == rule && IsShown(error))];
        NotChecked =
        [
            .. Health.Check.Found.Unjudged.Where(each => each.Rule == rule && County.Child(Health.Check.Behind(each.Row).Child) is { } child && MaySee(child))
                .CountBy(each => Health.Check.Found.WhyNotChecked(rule, each.Row)).Select(each => (each.Key, each.Value)),
        ];
        P = Math.Clamp(P, 1, Pages);
        Showing(Shown.Select(error => error.Child));
        return Page();
    }
}
