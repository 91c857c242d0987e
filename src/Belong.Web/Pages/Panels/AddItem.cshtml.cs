using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Domain.Reporting;
using Belong.Domain.Time;
using Belong.Web.GovUk;
using Belong.Web.House;
using Belong.Web.Papers;
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

    public async Task<IActionResult> OnPostAsync(IFormFile? file)
    {
        if (!Request.HasFormContentType || Asking.Read(Blank, Request.Form, ModelState) is not { } act)
        {
            return Page();
        }

        if (file is not { Length: > 0 })
        {
            return await RecordAsync(WithPaper(act), Change, "Item added to the agenda") ? Redirect(OfMeeting()) : Page();
        }

        if (await SentFile.WrongAsync(House.Scan, file, CleanDocument.AtMost, "PDF or Word file (.docx) up to 25 MB", HttpContext.RequestAborted) is { } wrong)
        {
            ModelState.AddModelError("File", wrong);
            return Page();
        }

        var media = "";
        var sent = await SentFile.KeepAsync(House.Files, Panel.Id, file, CleanDocument.AtMost, bytes =>
        {
            var clean = CleanDocument.Of(bytes);
            media = clean?.Media ?? "";
            return media is CleanDocument.Pdf or CleanDocument.Docx ? clean : null;
        });
        var read = sent.Name.Length == 0 ? null : await PaperOfFile.OfAsync(media, House.Files.Find(Panel.Id, sent.Name)!.Value.Bytes, HttpContext.RequestAborted);
        if (read is null)
        {
            sent.Refused(House.Ledger.County.Find(Panel.Id), FileOf);
            ModelState.AddModelError("File", sent.Name.Length == 0 ? "The file cannot be kept: choose a PDF or Word file (.docx) without macros, scripts or other files in it" : $"The file cannot be read. It may be protected, damaged or longer than {PaperOfFile.MostPages} pages: print it to PDF anew, and choose that");
            return Page();
        }

        var named = WithPaper(act) with { File = sent.Name, FileName = CleanDocument.NameFor(file.FileName, media), FileRead = House.Files.Keep(Panel.Id, "application/json", read) };
        if (await RecordAsync(named, Change, "Item added to the agenda"))
        {
            sent.Recorded();
            return Redirect(OfMeeting());
        }

        sent.Refused(House.Ledger.County.Find(Panel.Id), FileOf);
        return Page();

        static string? FileOf(Fact fact) => (fact as AgendaItem)?.File;
    }

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
