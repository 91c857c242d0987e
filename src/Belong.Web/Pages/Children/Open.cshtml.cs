using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>Opens a record for a child of whom there is none; whoever may be the same is shown first.</summary>
[Needs(Permission.RecordCare)]
public sealed class OpenModel(TheHouse house) : BelongPage(house)
{
    /// <summary>The form's own id, of which the record's is made: sent twice, it opens one record.</summary>
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    /// <summary>The reader has seen those alike and says it is none of them.</summary>
    [BindProperty]
    public bool Another { get; set; }

    public Asking Asking { get; private set; } = default!;

    /// <summary>Children of like name or the same birthday whom the reader may see.</summary>
    public IReadOnlyList<ChildRecord> Alike { get; private set; } = [];

    private OpenRecord Blank { get; set; } = default!;

    protected override bool KeepsDrafts => true;

    public void OnGet()
    {
        TakeUpDraft();
        Asking.Start(Blank, Draft, AskedInAddress());
    }

    /// <summary>Called by the page while somebody types.</summary>
    public IActionResult OnPostDraft() => KeepFor("/children");

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Request.HasFormContentType || Asking.Read(Blank, Request.Form, ModelState) is not { } act)
        {
            return Page();
        }

        var words = Finding.WordsOf($"{act.Given} {act.Family}");
        Alike = words.Count == 0 || Another ? [] : [.. Seeing.ChildrenSeen.Where(child => Finding.Score(child, words) > 0 || (act.BornOn is { } born && child.BornOn == born && Finding.Score(child, Finding.WordsOf(act.Family)) > 0)).Take(10)];
        Showing(Alike);
        if (Alike.Count > 0)
        {
            ModelState.AddModelError("", "Check whether the child is one of these");
            return Page();
        }

        return await RecordAsync(act, Change, $"Record opened for {$"{act.Given} {act.Family}".Trim()}") ? Redirect(House.Ledger.County.Child(act.Child) is { } child && MaySee(child) ? $"/children/{act.Child}" : "/") : Page();
    }

    protected override IActionResult? Begin()
    {
        var seed = Request.HasFormContentType && Guid.TryParse(Request.Form[nameof(Change)], out var change) ? change : Change;
        Blank = new OpenRecord(new SubjectId(ChangeId.Of($"open/{Me.Id}/{seed}").Value));
        Asking = new(Questions.OfAct(Blank), null);
        return null;
    }
}
