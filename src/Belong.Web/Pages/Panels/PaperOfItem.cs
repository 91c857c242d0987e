using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Domain.Reporting;
using Belong.Domain.Time;
using Belong.Web.GovUk;
using Belong.Web.House;
using Belong.Web.Papers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Belong.Web.Pages.Panels;

/// <summary>A page on which an item's paper is chosen: a published report, past minutes, a plan, or a file of others.</summary>
public abstract class PaperOfItemPage(TheHouse house) : PanelPage(house)
{
    /// <summary>The paper as it is chosen: report/id/version, minutes/id or plan/id.</summary>
    [BindProperty(SupportsGet = true)]
    public string Paper { get; set; } = "";

    public IReadOnlyList<Choice> Papers =>
    [
        new("", "None"),
        .. County.Reports.OrderBy(report => report.Title, StringComparer.Ordinal).SelectMany(report => report.Versions.Reverse().Select(version => new Choice($"report/{report.Id}/{version.Fact.Number}", $"Report: {report.Title}, {report.Period}, version {version.Fact.Number}{(report.IsExempt ? " (exempt)" : "")}"))),
        .. Panel.Meetings.Where(meeting => meeting.FactId != Meeting!.FactId && Panel.MinutesOf(meeting.FactId).Any()).Select(meeting => new Choice($"minutes/{meeting.FactId}", $"Minutes of {meeting.Fact.On.InWords()}")),
        .. County.BusinessPlans.Select(plan => new Choice($"plan/{plan.Id}", $"Business plan: {plan.Facts<BusinessPlan>().LastOrDefault()?.Fact.InWords}")),
    ];

    /// <summary>The two fields in which a paper is chosen.</summary>
    public string PaperFields(ModelStateDictionary state)
    {
        string? Wrong(string field) => state.TryGetValue(field, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
        return new Select("Paper", "Which paper goes with the item?", Papers) { Id = "Report", Value = Paper, LabelClasses = "govuk-label--s", Hint = "Only published versions of reports can be papers", Error = Wrong("Report") ?? Wrong("Version") ?? Wrong("MinutesOf") }.Html()
            + new FileUpload("file", "Or attach a paper that others wrote") { Id = "File", Hint = "PDF or Word (.docx), up to 25 MB. Its pages are numbered into the pack", Error = Wrong("File"), LabelClasses = "govuk-label--s" }.Html();
    }

    /// <summary>Records an act with the paper that came with the form; a file that may not be kept, or is refused, is not.</summary>
    /// <param name="with">The act with its paper: none where nothing was chosen.</param>
    protected async Task<bool> RecordWithPaperAsync(IFormFile? file, Func<AddItem, Act> with, string done)
    {
        if (file is not { Length: > 0 })
        {
            return await RecordAsync(with(Chosen()), Change, done);
        }

        if (await SentFile.WrongAsync(House.Scan, file, CleanDocument.AtMost, "PDF or Word file (.docx) up to 25 MB", HttpContext.RequestAborted) is { } wrong)
        {
            ModelState.AddModelError("File", wrong);
            return false;
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
            ModelState.AddModelError("File", sent.Name.Length == 0 ? "The file cannot be kept: choose a PDF or Word file (.docx) without macros, scripts or other files in it" : $"The file cannot be read. It may be protected against changes, damaged or longer than {PaperOfFile.MostPages} pages: print it to PDF anew, and choose that");
            return false;
        }

        var kept = House.Files.Keep(Panel.Id, "application/json", read);
        if (await RecordAsync(with(Chosen() with { File = sent.Name, FileName = CleanDocument.NameFor(file.FileName, media), FileRead = kept }), Change, done))
        {
            sent.Recorded();
            House.Files.Keep(Panel.Id, "application/json", read);
            return true;
        }

        // What was read of it is no less to be thrown away than the file.
        sent.Refused(House.Ledger.County.Find(Panel.Id), FileOf);
        if (House.Ledger.County.Find(Panel.Id)?.Entries.Any(entry => entry.Said is AgendaItem item && item.FileRead == kept) != true)
        {
            House.Files.Drop(Panel.Id, kept);
        }

        return false;

        static string? FileOf(Fact fact) => (fact as AgendaItem)?.File;
    }

    private AddItem Chosen() => Paper.Split('/') switch
    {
        ["report", var id, var version] when Guid.TryParse(id, out var report) && int.TryParse(version, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) => new(Panel.Id, Meeting!.FactId) { Report = new SubjectId(report), Version = number },
        ["minutes", var id] when Guid.TryParse(id, out var of) => new(Panel.Id, Meeting!.FactId) { MinutesOf = new FactId(of) },
        ["plan", var id] when Guid.TryParse(id, out var plan) => new(Panel.Id, Meeting!.FactId) { Plan = new SubjectId(plan) },
        _ => new(Panel.Id, Meeting!.FactId),
    };
}
