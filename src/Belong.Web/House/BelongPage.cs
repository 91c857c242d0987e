using System.Globalization;
using Belong.Data;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Web.Verbs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Belong.Web.House;

/// <summary>
/// A page: who is reading, on what day, the county now or as it was known, and whose records it shows. What it shows is
/// logged before it is sent; if it cannot be logged it is not sent.
/// </summary>
public abstract class BelongPage(TheHouse house) : PageModel
{
    private readonly HashSet<SubjectId> shown = [];
    private DateTime? knownAt;

    /// <summary>Whoever is signed in. Set before any handler runs, or the page is not reached.</summary>
    public Person Me { get; private set; } = default!;

    public DateOnly Today => house.Clock.Today;

    /// <summary>The day or instant in the address as at which the records are read; null for now.</summary>
    [BindProperty(SupportsGet = true, Name = "known")]
    public string? Known { get; set; }

    /// <summary>The instant as at which the records are read (UTC); null for now.</summary>
    public DateTime? KnownAt => knownAt;

    public County County => knownAt is { } instant ? house.AsKnownAt(instant) : house.Ledger.County;

    public Terms Terms => Terms.Of(County, knownAt is { } instant ? LondonDay.Of(instant) : Today);

    /// <summary>The day the page speaks of: today, or that of the instant it is read at.</summary>
    public DateOnly Day => knownAt is { } instant ? LondonDay.Of(instant) : Today;

    public string CouncilName => house.Ledger.County.Council.Authority is { } authority ? authority.Name.Length > 0 ? authority.Name : authority.Code : "";

    protected TheHouse House => house;

    /// <summary>An address that keeps the instant the reader has chosen.</summary>
    public string Go(string path) => Known is null ? path : $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}known={Uri.EscapeDataString(Known)}";

    public bool MaySee(ChildRecord child) => house.Ledger.County.Child(child.Id) is { } now && Me.MaySee(now, Today);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Me = Person.Of(User)!;
        if (Known is { Length: > 0 } && (knownAt = InstantOf(Known)) is null)
        {
            context.Result = new BadRequestObjectResult("The day asked for is not a day: write it as 2017-03-31.");
            return;
        }

        if (Begin() is { } refusal)
        {
            await house.Log.WriteAsync(new Look(Me.Id, Path, true, [.. shown]));
            context.Result = refusal;
            return;
        }

        var executed = await next();
        if (executed.Exception is null && shown.Count > 0)
        {
            await house.Log.WriteAsync(new Look(Me.Id, Path, false, [.. shown]));
        }
    }

    /// <summary>Looks up what the page is about; an answer other than null ends it there and is logged as refused.</summary>
    protected virtual IActionResult? Begin() => null;

    /// <summary>Notes that a record is shown, whole or in a list.</summary>
    protected void Showing(params IEnumerable<ChildRecord> children) => shown.UnionWith(children.Select(child => child.Id));

    protected void Showing(SubjectId subject) => shown.Add(subject);

    /// <summary>Does an act in the reader's name. Refused, its problems stand beside their fields and what was typed is kept.</summary>
    protected async Task<bool> RecordAsync(Act act, Guid change, string done)
    {
        if (knownAt is not null)
        {
            ModelState.AddModelError("", "You are looking at the past: go back to now to record anything");
            return false;
        }

        if (!ModelState.IsValid)
        {
            return Keep();
        }

        var recorded = await house.Ledger.RecordAsync(act, Me.AsActor, Today, new ChangeId(change));
        foreach (var problem in recorded.Outcome.Problems)
        {
            ModelState.AddModelError(problem.Field, problem.Words);
        }

        if (recorded.Refused)
        {
            return Keep();
        }

        house.Drafts.Drop(Me.Id, Path);
        TempData["Done"] = done;
        return true;
    }

    /// <summary>Puts what was typed before, and not finished, back into the fields.</summary>
    protected void TakeUpDraft()
    {
        if (house.Drafts.Find(Me.Id, Path) is not { } draft)
        {
            return;
        }

        foreach (var (field, typed) in draft)
        {
            ModelState.SetModelValue(field, typed, typed);
        }

        ViewData["Draft"] = true;
    }

    /// <summary>Called by the page while somebody types, and by the button that saves for later.</summary>
    public IActionResult OnPostDraft()
    {
        ModelState.Clear();
        Keep();
        return Request.Form.ContainsKey("later") ? Redirect(Path[..Path.LastIndexOf('/')]) : new StatusCodeResult(StatusCodes.Status204NoContent);
    }

    private string Path => Request.Path.Value ?? "/";

    private bool Keep()
    {
        house.Drafts.Keep(Me.Id, Path, Request.Form
            .Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal) && field.Key is not ("Change" or "Confirmed" or "later"))
            .ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal));
        return false;
    }

    /// <summary>A day means as known at its end, in London; an instant is taken as it is.</summary>
    private static DateTime? InstantOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? LondonDay.EndOf(day)
            : FiguresVerb.Instant(text);
}

/// <summary>A page about one child whom the reader may see. Anybody else is told what they would be of no child at all.</summary>
public abstract class ChildPage(TheHouse house) : BelongPage(house)
{
    [BindProperty(SupportsGet = true, Name = "childId")]
    public Guid ChildId { get; set; }

    public ChildRecord Child { get; private set; } = default!;

    /// <summary>The address of the child's record or of a page of it.</summary>
    public string Of(string page = "") => Go($"/children/{Child.Id}{(page.Length > 0 ? $"/{page}" : "")}");

    protected override IActionResult? Begin()
    {
        var id = new SubjectId(ChildId);
        Showing(id);
        if (House.Ledger.County.Child(id) is not { } now || !Me.MaySee(now, Today) || County.Child(id) is not { } child)
        {
            return NotFound();
        }

        Child = child;
        Showing(child);
        return null;
    }
}
