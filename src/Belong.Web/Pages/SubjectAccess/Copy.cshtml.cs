using System.Collections.Immutable;
using System.Text;
using Belong.Data.Papers;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.SubjectAccess;
using Belong.Web.House;
using Belong.Web.Papers;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.SubjectAccess;

/// <summary>A request for a record from arrival to answer: what is done, what is left to read, the draft, the check by a second person, and that it was given.</summary>
[Needs(Permission.KeepRecords)]
public sealed class CopyModel(TheHouse house) : RequestPage(house)
{
    [BindProperty]
    public string Finding { get; set; } = "";

    [BindProperty]
    public string Words { get; set; } = "";

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string How { get; set; } = "";

    /// <summary>By when, and whether it was.</summary>
    public IEnumerable<Duty> Duties => Child.AllDuties(Terms).Where(duty => duty.About?.FactId == For.FactId && duty.By is not null).OrderBy(duty => duty.By);

    /// <summary>Whether the time for the answer may still be made longer: once, by whoever is told within the month, and not of a request under the old Act.</summary>
    public bool MayTakeLonger => !AccessRequestClock.IsUnderOldAct(For.Fact) && Today <= AccessRequestClock.Month(For.Fact) && Child.Facts<AccessExtended>().All(each => each.Fact.Request != For.FactId);

    public Entry<CopyChecked>? Check => Child.CheckOf(Copy);

    public bool IsReady => Check is { Fact.Finding: CopyChecked.Ready } && !Copy.Unread.Any() && For.Fact.IdentityOn is not null;

    /// <summary>Whether the reader chose some of it, and so may not check it.</summary>
    public bool Chose => Copy.Readers.Contains(Me.Id, StringComparer.Ordinal);

    /// <summary>What is not given whole, with all of what it says: what the second person looks at.</summary>
    public ImmutableArray<(Record Record, Entry Entry, AccessChoice Choice)> Held =>
    [
        .. Copy.Items.Where(item => item.Choice is { Choice: AccessChoice.Part or AccessChoice.Out }).Select(item => ((Record)Child, item.Entry, item.Choice!)),
        .. FromOthers.Where(each => each.Item.Choice!.Choice != AccessChoice.Whole || each.Record.Id != Child.Id).Select(each => (each.Record, each.Item.Entry, each.Item.Choice!)),
    ];

    /// <summary>Files that entries name which are given: they go with the copy.</summary>
    public IEnumerable<(FactId Fact, INamesFile File)> FilesToGive =>
        Copy.Items.Where(item => item.Choice is { Choice: not AccessChoice.Out } && item.Entry.Said is INamesFile { File.Length: > 0 } && Child.Head(item.Entry.FactId) is { IsLive: true }).Select(item => (item.Entry.FactId, (INamesFile)item.Entry.Said!)).DistinctBy(each => each.Item2.File);

    public void OnGet()
    {
        // All is read from the record.
    }

    public IActionResult OnGetHtml() => File(Encoding.UTF8.GetBytes(Paper(isDraft: true).Html()), "text/html; charset=utf-8", "draft-copy.html");

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken stop) =>
        await Pdf.OfAsync(Paper(isDraft: true).Html(), stop) is { } bytes ? File(bytes, Pdf.Media, "draft-copy.pdf") : StatusCode(StatusCodes.Status503ServiceUnavailable);

    public async Task<IActionResult> OnPostCheckAsync() =>
        await RecordAsync(new CheckCopy(Child.Id) { Request = For.FactId, Finding = Finding, Words = Words }, Change, Finding == CopyChecked.Ready ? "Checked: the copy may be given" : "Sent back to whoever reads it") ? Redirect(At()) : Page();

    public async Task<IActionResult> OnPostGiveAsync(CancellationToken stop)
    {
        // What would be refused is refused before a file is made of it.
        if (!IsReady || !IsOpen || new GiveCopy(Child.Id) { Request = For.FactId, On = On, How = How }.Decide(County, Today, Me.AsActor) is { Refused: true })
        {
            return await GiveAsync("", "") ? Redirect(At()) : Page();
        }

        var html = Paper(isDraft: false).Html();
        var printed = Pdf.IsThere ? await Pdf.OfAsync(html, stop) : null;
        var (media, bytes, name) = printed is not null ? (Pdf.Media, printed, "copy-of-record.pdf") : ("text/html", Encoding.UTF8.GetBytes(html), "copy-of-record.html");
        var file = House.Files.Keep(Child.Id, media, bytes, words: "");
        if (await GiveAsync(file, name))
        {
            return Redirect(At());
        }

        House.Files.Drop(Child.Id, file);
        return Page();
    }

    private Task<bool> GiveAsync(string file, string name) =>
        RecordAsync(new GiveCopy(Child.Id) { Request = For.FactId, On = On, How = How, File = file, FileName = name }, Change, "Copy given and kept as it was given");

    private CopyPaper Paper(bool isDraft) => CopyPaper.Of(County, Child, Copy, NameOf, PackFront.CrestOf(House.Files, County), Today, isDraft);

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        Showing(Held.Select(each => each.Record));
        return null;
    }
}
