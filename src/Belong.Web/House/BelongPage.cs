using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Returns;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Performance;
using Belong.Web.House.Sight;
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
    private static readonly ConcurrentDictionary<Type, IReadOnlySet<string>> Own = new();

    /// <summary>Who reads here, and what they see. Set before any handler runs, or the page is not reached.</summary>
    protected Seeing Seeing { get; private set; } = default!;

    /// <summary>Whoever is signed in.</summary>
    public Person Me => Seeing.Me;

    public DateOnly Today => house.Clock.Today;

    /// <summary>The day or instant in the address as at which the records are read; null for now.</summary>
    [FromQuery(Name = "known")]
    public string? Known { get; set; }

    /// <summary>Whoever records something was shown what else the record says, and says that it is so.</summary>
    public bool IsSure => Request.HasFormContentType && Request.Form[RecordFact.SureField] == "true";

    /// <summary>Whether the reader is offered to look back here, at records or figures as they were known on an earlier day.</summary>
    public virtual bool LooksBack => false;

    /// <summary>The instant as at which the records are read (UTC); null for now.</summary>
    public DateTime? KnownAt => Seeing.KnownAt;

    /// <summary>The county as it is read here: one and the same for the whole page, whatever others record meanwhile.</summary>
    public County County => Seeing.County;

    public Terms Terms => Seeing.Terms;

    /// <summary>The day the page speaks of: today, or that of the instant it is read at.</summary>
    public DateOnly Day => Seeing.Day;

    /// <summary>The return a page is about: that of the year asked for, else the last that was taken in, else the running year's.</summary>
    protected ReportingYear YearOfReturn(int? asked) => new(asked is >= 2017 and <= 2100 ? asked.Value : County.LastYearTakenIn ?? ReportingYear.Of(Day).Ends);

    protected TheHouse House => house;

    /// <summary>Whether small numbers are hidden on this page, as in what is published.</summary>
    public virtual bool HidesSmall => !Me.SeesSmallNumbers;

    /// <summary>A figure as the reader may see it.</summary>
    protected Figure Disclosed(Figure figure, Reading reading, Scope? scope) => Seeing.Disclosed(figure, reading, scope, HidesSmall);

    /// <summary>The name of whoever signs so, or the id where the service does not know whose it is.</summary>
    public string NameOf(string id) => house.Ledger.County.NameOf(id);

    /// <summary>An address that keeps the instant the reader has chosen.</summary>
    public virtual string Go(string path) => Known is null ? path : $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}known={Uri.EscapeDataString(Known)}";

    /// <summary>
    /// Whether the reader may see a record as it is shown. Every record whose entries are in it is asked about, as it is
    /// now: two that were once joined may since have been separated and one of them closed.
    /// </summary>
    public bool MaySee(Record record) => Seeing.MaySee(record);

    /// <summary>Whether they are told what is due of it.</summary>
    public bool MaySeeDuties(Record record) => MaySee(record) && SightRule.For(record.Kind)!.SeesDuties(Reader);

    /// <summary>The same, but for what is open to the reader for a time only, in an emergency.</summary>
    public bool MaySeeForGood(Record record) => Seeing.MaySeeForGood(record);

    /// <summary>A fact under the heading of its kind, with names and not ids.</summary>
    public string LineOf(Fact said) => FactLines.LineOf(said, NameOf);

    /// <summary>The same where no heading stands over it.</summary>
    public string InWords(Fact said) => FactLines.SentenceOf(said, NameOf);

    /// <summary>Whether the reader may read an entry of a record that they may see.</summary>
    public bool MayRead(Record record, Entry entry) => Seeing.MayRead(record, entry);

    /// <summary>The alerts of the records that are the reader's, their team's or anybody's, as the reader may see them.</summary>
    protected IReadOnlyList<Alerted> AlertsOf(WorkOf whose) =>
        [.. Alerted.In(County, Terms).Where(each => SightRule.For(each.Record.Kind)?.IsOf(whose, each.Record, Reader) == true && MaySee(each.Record))];

    /// <summary>What forms of this page offer where an answer is chosen.</summary>
    protected Choosing Choosing => new(County, Day, MaySee);

    /// <summary>The instant the page speaks of (UTC), for what is counted in hours.</summary>
    public DateTime Instant => KnownAt ?? house.Clock.Instant();

    /// <summary>Whoever reads here, as the rules of sight ask about them.</summary>
    protected Reader Reader => Seeing.Reader;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var knownAt = Known is { Length: > 0 } ? InstantOf(Known) : null;
        Seeing = new(house, house.PersonOf(User)!, knownAt);
        foreach (var name in Request.Query.Keys.Where(name => !Request.HasFormContentType || !Request.Form.ContainsKey(name)))
        {
            ModelState.Remove(name); // what stands in the address is no answer to a question of the same name
        }

        if (Known is { Length: > 0 } && knownAt is null)
        {
            context.Result = BadRequest();
            return;
        }

        if (Begin() is { } refusal)
        {
            await Seeing.LogAsync(Looked, IsRefused(refusal));
            context.Result = refusal;
            return;
        }

        var executed = await next();
        if (executed.Exception is null && (Seeing.Shown.Count > 0 || executed.Result is FileResult))
        {
            await Seeing.LogAsync(Looked, refused: false);
        }
    }

    /// <summary>Whether an answer that ended a page before it was shown kept something from the reader, and is logged as a refusal.</summary>
    protected virtual bool IsRefused(IActionResult answer) => true;

    /// <summary>Looks up what the page is about; an answer other than null ends it there and is logged as refused.</summary>
    protected virtual IActionResult? Begin() => null;

    /// <summary>Children whose record is open and whose case nobody has been given, as the reader's tray lists them: the oldest first.</summary>
    protected IReadOnlyList<ChildRecord> UnallocatedFor(Func<ChildRecord, bool> maySee) =>
        [.. Tray.Unallocated(County).Where(child => (child.OpenedBy == Me.Id || (Me.May(Permission.AllocateWorkers) && Tray.TeamOfOpener(child, County, house.HasPersonas) is not null)) && maySee(child)).OrderBy(child => child.Entries[0].Signature.Seq)];

    /// <summary>An id that stands in the address.</summary>
    protected Guid IdInAddress(string name) => Guid.TryParse(RouteData.Values[name] as string, out var id) ? id : Guid.Empty;

    /// <summary>Notes that a record is shown, whole or in a list.</summary>
    protected void Showing(params IEnumerable<Record> records) => Seeing.Showing(records);

    protected void Showing(SubjectId subject) => Seeing.Showing(subject);

    /// <summary>Does an act in the reader's name. Refused, its problems stand beside their fields and what was typed is kept.</summary>
    protected async Task<bool> RecordAsync(Act act, Guid change, string done)
    {
        if (!Request.HasFormContentType)
        {
            ModelState.AddModelError("", "Reload the page and send the form again");
            return false;
        }

        if (KnownAt is not null)
        {
            ModelState.AddModelError("", "You are viewing an earlier date: go back to today to record anything");
            return false;
        }

        foreach (var (field, values) in Request.Form)
        {
            if (!Printable.Is(values.ToString()))
            {
                ModelState.AddModelError(field, "Remove the character that cannot be printed");
            }
            else if (values.Any(value => value?.Length > LongestOf(field)))
            {
                ModelState.AddModelError(field, $"Enter no more than {LongestOf(field):N0} characters");
            }
        }

        if (!ModelState.IsValid)
        {
            return Keep();
        }

        if (Seeing.Against(act) is { } against)
        {
            ModelState.AddModelError("", against);
            return Keep();
        }

        // The same form sent twice is one change; sent again with something else in it, it is another.
        var typed = await FilesAsync() + string.Join('\n', Typed().OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}"));
        var id = ChangeId.Of($"{change}\n{Me.Id}\n{Path}\n{typed}");
        var recorded = await house.Ledger.RecordAsync(act, Me.AsActor, Today, id);
        foreach (var problem in recorded.Outcome.Problems)
        {
            ModelState.AddModelError(problem.Field, problem.Words);
        }

        if (recorded.Refused)
        {
            return Keep();
        }

        Seeing.Again();
        house.Drafts.Drop(Me.Id, DraftsUnder);
        TempData["Done"] = done;
        TempData["DoneAt"] = recorded.Outcome.Statements.Index().FirstOrDefault(each => each.Item.Fact is { IsOfTheRecord: false }) is { Item: { Fact: not null } first, Index: var at } && County.Find(first.Subject) is { } record && MaySee(record) ? $"/{record.Kind.Many}/{record.Id}/facts/{first.Line ?? new FactId(EntryId.Of(id, at).Value)}" : null;
        return true;
    }

    /// <summary>How long what is typed in a field may be.</summary>
    protected virtual int LongestOf(string field) => Question.LongestText;

    /// <summary>What was typed here before and is taken up again; nothing where there is no draft.</summary>
    protected IReadOnlyDictionary<string, string> Draft { get; private set; } = new Dictionary<string, string>();

    /// <summary>
    /// What the address says of what is asked: all of it but what the page keeps there for itself, such as the way back, so
    /// that no name of the page is ever taken for a part of a fact.
    /// </summary>
    protected IReadOnlyDictionary<string, string> AskedInAddress() =>
        Request.Query.Where(given => !OwnNames(GetType()).Contains(given.Key)).ToDictionary(given => given.Key, given => given.Value.ToString(), StringComparer.Ordinal);

    /// <summary>The names that a page keeps in its address for itself.</summary>
    public static IReadOnlySet<string> OwnNames(Type page) => Own.GetOrAdd(page, static page => page.GetProperties()
        .Select(property => property.GetCustomAttribute<FromQueryAttribute>() is { } own ? own.Name ?? property.Name : null).OfType<string>().Concat(["handler", "afresh"]).ToHashSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether what is typed here, and not finished, is kept for the next time: so on pages that put it back.</summary>
    protected virtual bool KeepsDrafts => false;

    /// <summary>The address under which it is kept, and at which it is gone on with: the page's own, where one form stands there.</summary>
    protected virtual string DraftsUnder => Path;

    /// <summary>Puts what was typed before, and not finished, back into the fields; not where the reader asks to begin afresh.</summary>
    protected void TakeUpDraft()
    {
        if (Request.Query.ContainsKey("afresh") || house.Drafts.Find(Me.Id, DraftsUnder) is not { } draft)
        {
            return;
        }

        // One begun about another thing than the address asks for is left where it is.
        if (Request.Query.Any(asked => asked.Value.ToString().Length > 0 && draft.TryGetValue(asked.Key, out var typed) && typed.Length > 0 && typed != asked.Value.ToString()))
        {
            return;
        }

        Draft = draft;
        foreach (var (field, typed) in draft)
        {
            ModelState.SetModelValue(field, typed, typed);
        }

        ViewData["Draft"] = true;
    }

    /// <summary>Keeps what was typed, for when the page is opened again; what is far too long for any form is not kept.</summary>
    protected bool Keep()
    {
        var typed = Typed();
        if (KeepsDrafts && typed.Sum(field => field.Key.Length + field.Value.Length) < 200_000)
        {
            house.Drafts.Keep(Me.Id, DraftsUnder, typed);
        }

        return false;
    }

    /// <summary>Keeps what was typed so far, valid or not, and leads on where the reader asked to finish later.</summary>
    protected IActionResult KeepFor(string later)
    {
        if (!Request.HasFormContentType)
        {
            return BadRequest();
        }

        ModelState.Clear();
        Keep();
        return Request.Form.ContainsKey("later") ? Redirect(later) : new StatusCodeResult(StatusCodes.Status204NoContent);
    }

    /// <summary>What the files sent with the form are, by the hash of their bytes.</summary>
    private async Task<string> FilesAsync()
    {
        var sent = new StringBuilder();
        foreach (var file in Request.Form.Files)
        {
            await using var bytes = file.OpenReadStream();
            sent.Append(file.Name).Append('=').Append(Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes))).Append('\n');
        }

        return sent.ToString();
    }

    private string Path => Request.Path.Value ?? "/";

    /// <summary>The address as the log has it: of a list that was taken away as a file, that it was.</summary>
    private string Looked => HttpMethods.IsGet(Request.Method) && Request.Query["handler"].ToString() is { Length: > 0 and < 20 } handler && handler.All(char.IsAsciiLetter) ? $"{Path}{LooksOfADay.Handler}{handler}" : Path;

    private Dictionary<string, string> Typed() => Request.Form
        .Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal) && field.Key is not ("Change" or "Confirmed" or "later"))
        .ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);

    /// <summary>A day means as known at its end, in London; an instant is taken as it is.</summary>
    internal static DateTime? InstantOf(string text) =>
        TypedDay.Read(text, null, null).On is { } day
            ? day.Year is >= 1900 and <= 2200 ? LondonDay.EndOf(day) : null
            : FiguresVerb.Instant(text) is { Year: >= 1900 and <= 2200 } instant ? instant : null;
}
