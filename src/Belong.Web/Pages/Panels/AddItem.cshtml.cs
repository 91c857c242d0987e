using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Domain.Reporting;
using Belong.Domain.Time;
using Belong.Web.GovUk;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Panels;

/// <summary>Puts an item on an agenda, with its paper: a published report, past minutes, or a plan.</summary>
[Needs(Permission.ServePanels)]
public sealed class AddItemModel(TheHouse house) : PanelPage(house)
{
    public Asking Asking { get; private set; } = default!;

    /// <summary>The paper as it is chosen: report/id/version, minutes/id or plan/id.</summary>
    [BindProperty(SupportsGet = true)]
    public string Paper { get; set; } = "";

    protected override bool KeepsDrafts => true;

    public IReadOnlyList<Choice> Papers =>
    [
        new("", "None"),
        .. County.Reports.OrderBy(report => report.Title, StringComparer.Ordinal).SelectMany(report => report.Versions.Reverse().Select(version => new Choice($"report/{report.Id}/{version.Fact.Number}", $"Report: {report.Title}, {report.Period}, version {version.Fact.Number}{(report.IsExempt ? " (exempt)" : "")}"))),
        .. Panel.Meetings.Where(meeting => meeting.FactId != Meeting!.FactId && Panel.MinutesOf(meeting.FactId).Any()).Select(meeting => new Choice($"minutes/{meeting.FactId}", $"Minutes of {meeting.Fact.On.InWords()}")),
        .. County.BusinessPlans.Select(plan => new Choice($"plan/{plan.Id}", $"Business plan: {plan.Facts<BusinessPlan>().LastOrDefault()?.Fact.InWords}")),
    ];

    public void OnGet()
    {
        TakeUpDraft();
        Asking.Start(Blank, Draft, AskedInAddress());
    }

    public async Task<IActionResult> OnPostAsync() =>
        Request.HasFormContentType && Asking.Read(Blank, Request.Form, ModelState) is { } act && await RecordAsync(WithPaper(act), Change, "Item added to the agenda") ? Redirect(OfMeeting()) : Page();

    public IActionResult OnPostDraft() => KeepFor(OfMeeting());

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        Asking = new(Questions.OfAct(Blank), Panel);
        return null;
    }

    private AddItem Blank => new(Panel.Id, Meeting!.FactId);

    private AddItem WithPaper(AddItem act) => Paper.Split('/') switch
    {
        ["report", var id, var version] when Guid.TryParse(id, out var report) && int.TryParse(version, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) => act with { Report = new SubjectId(report), Version = number },
        ["minutes", var id] when Guid.TryParse(id, out var of) => act with { MinutesOf = new FactId(of) },
        ["plan", var id] when Guid.TryParse(id, out var plan) => act with { Plan = new SubjectId(plan) },
        _ => act,
    };
}
