using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Returns;
using Belong.Domain.Time;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;
using Belong.Returns.Ssda903.Export;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>The errors of the year's return that are about this child: the rule, the rows it saw, the field to put right, or a waiver.</summary>
[Needs(Permission.SeeReturnHealth)]
public sealed class ReturnErrorsModel(TheHouse house) : ActPage(house)
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Ends { get; set; }

    [BindProperty]
    public string Rule { get; set; } = "";

    [BindProperty]
    public string About { get; set; } = "";

    [BindProperty]
    public string Reason { get; set; } = "";

    [BindProperty]
    public Guid Waiver { get; set; }

    /// <summary>The rule from whose list the reader came, and how that list was narrowed.</summary>
    [FromQuery(Name = "rule")]
    public string? FromRule { get; set; }

    /// <summary>Which of the children on the list it was, from 0: so that the next is still the next once this one is right. Once the list is read, where the next one stands.</summary>
    [FromQuery(Name = "n")]
    public int? At { get; set; }

    [FromQuery(Name = "team")]
    public string? Team { get; set; }

    [FromQuery(Name = "worker")]
    public string? Worker { get; set; }

    /// <summary>The list the reader came from, and the next child on it; null where they came from none.</summary>
    public (string List, ChildRecord? Next, int Left)? OfList
    {
        get
        {
            if (FromRule is not { Length: > 0 } || RuleBook.Named(FromRule) is null)
            {
                return null;
            }

            var listed = Health.Errors.Where(error => error.Rule.Code == FromRule && !error.IsWaived && MaySee(error.Child) && (Team is not { Length: > 0 } || error.Child.TeamInWords(Day) == Team) && (Worker is not { Length: > 0 } || error.Child.WorkerInWords(Day) == Worker)).Select(error => error.Child).DistinctBy(child => child.Id).ToList();
            var at = listed.FindIndex(child => child.Id == Child.Id) is >= 0 and var found ? found + 1 : Math.Max(0, At ?? 0);
            At = at;
            return ($"/returns/health/{FromRule}?year={Year.Ends}{Narrowing}", at < listed.Count ? listed[at] : null, listed.Count);
        }
    }

    private string Narrowing => $"{(Team is { Length: > 0 } ? $"&team={Uri.EscapeDataString(Team)}" : "")}{(Worker is { Length: > 0 } ? $"&worker={Uri.EscapeDataString(Worker)}" : "")}";

    public ReportingYear Year => YearOfReturn(Ends);

    public ReturnHealth Health => House.HealthOf(County, Year.Ends);

    /// <summary>The child's errors, those waived last.</summary>
    public IReadOnlyList<ReturnError> Errors => [.. Health.Errors.Where(error => error.Child.Id == Child.Id).OrderBy(error => error.IsWaived).ThenBy(error => error.Rule.Code, StringComparer.Ordinal)];

    /// <summary>The error whose waiver is being asked for.</summary>
    public ReturnError? Asked => Errors.FirstOrDefault(error => error.Rule.Code == Rule && error.About == About);

    /// <summary>The rows of the child, as this error has them, that its rule looks at.</summary>
    public IEnumerable<ReturnedRow> Seen(ReturnError error)
    {
        var tables = error.Rule.Looks.Where(look => !look.LastYear).Select(look => look.Table).ToHashSet();
        return Health.Check.Made.Of(error.Row.Child).Where(row => tables.Contains(row.Row.Table) && row.Row.Child == error.Row.Row.Child).Select(row => row.Row);
    }

    public FieldToMend Field(ReturnError error) => FieldToMend.Of(error.Rule, error.Row, Child);

    public void OnGet()
    {
        Rule = Request.Query["waive"].ToString();
        About = Request.Query["about"].ToString();
        Waiver = Guid.TryParse(Request.Query["refuse"].ToString(), out var refused) ? refused : default;
        TakeUpDraft();
    }

    public async Task<IActionResult> OnPostWaiveAsync()
    {
        if (Asked is null)
        {
            ModelState.AddModelError("", "This error is no longer in the return");
            return Page();
        }

        return await RecordAsync(new AskToWaive(Child.Id, Year.Ends, Rule, About) { Saw = Asked.Row.Row.InWords, Reason = Reason }, Change, "Waiver requested. A second person will decide") ? Redirect(Here) : Page();
    }

    public async Task<IActionResult> OnPostAgreeAsync()
    {
        if (!Me.May(Permission.AgreeWaivers))
        {
            ModelState.AddModelError("", "Your role cannot agree to a waiver: ask a manager or the analyst");
            return Page();
        }

        return await RecordAsync(new AgreeToWaive(Child.Id, new FactId(Waiver)), Change, "Error waived") ? Redirect(Here) : Page();
    }

    public async Task<IActionResult> OnPostRefuseAsync()
    {
        if (!MayRefuse(Child.Facts<Waiver>().FirstOrDefault(each => each.FactId == new FactId(Waiver))))
        {
            ModelState.AddModelError("", "Only the person who asked, a manager or the analyst can withdraw a waiver");
            return Page();
        }

        return await RecordAsync(new RefuseWaiver(Child.Id, new FactId(Waiver)) { Reason = Reason }, Change, "The error counts again") ? Redirect(Here) : Page();
    }

    public bool MayRefuse(Entry<Waiver>? waiver) => waiver?.Fact.AskedBy == Me.Id || Me.May(Permission.AgreeWaivers);

    public string Here => HereOf(Child);

    /// <summary>This page of a child, as far along the list as the reader is.</summary>
    public string HereOf(ChildRecord child) => $"/children/{child.Id}/return?year={Year.Ends}{(FromRule is { Length: > 0 } ? $"&rule={Uri.EscapeDataString(FromRule)}{Narrowing}{(At is { } at ? $"&n={at}" : "")}" : "")}";
}
