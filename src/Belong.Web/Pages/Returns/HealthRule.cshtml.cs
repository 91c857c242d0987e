using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;
using Belong.Returns.Ssda903.Export;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Returns;

/// <summary>
/// One rule opened: what it says and looks at, and every row it names. Rows are worked on where they stand: chosen, waived for one reason, agreed to by a second person, or corrected in one table.
/// </summary>
[Needs(Permission.SeeReturnHealth)]
public sealed class HealthRuleModel(TheHouse house) : NarrowedHealthPage(house)
{
    private const int OnAPage = 100;

    /// <summary>Kinds of which a single answer is all there is to say.</summary>
    private static readonly ImmutableArray<Type> OfOneAnswer = [typeof(Sex), typeof(Ethnicity), typeof(Birth)];

    /// <summary>A table of more rows is no longer read before it is saved.</summary>
    private const int MostAtOnce = 300;

    /// <summary>A row whose field can be corrected: the entry that holds it, none where nothing is recorded yet, and the part of it.</summary>
    /// <param name="Holder">What the entry says, or what is recorded begins from.</param>
    public sealed record Mending(ReturnError Error, Entry? Head, Fact Holder, Question Question)
    {
        /// <summary>What was typed, or what is recorded.</summary>
        public string Typed { get; init; } = "";

        /// <summary>The entry as the reader had it before them.</summary>
        public Guid Seen { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    /// <summary>The rows that were chosen, each by its child and what names it.</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    /// <summary>Every row of the rule that is shown under the filters, on every page.</summary>
    [BindProperty]
    public bool Every { get; set; }

    /// <summary>Which rows those were when the page was opened: of more, or of others, nothing was read.</summary>
    [BindProperty]
    public string EveryOf { get; set; } = "";

    /// <summary>All rows as they read now, in few letters.</summary>
    public string AllNow => Digest(string.Join('\n', All.Select(KeyOf)));

    [BindProperty]
    public string Reason { get; set; } = "";

    /// <summary>What is put wherever nothing else was typed.</summary>
    [BindProperty]
    public string Same { get; set; } = "";

    public Rule Rule { get; private set; } = default!;

    public IReadOnlyList<ReturnError> All { get; private set; } = [];

    public IEnumerable<ReturnError> Shown => All.Skip((P - 1) * OnAPage).Take(OnAPage);

    /// <summary>The table of what is being corrected; empty where rows are being chosen.</summary>
    public IReadOnlyList<Mending> Table { get; private set; } = [];

    /// <summary>How many of the chosen rows have no field of theirs that can be corrected in a table.</summary>
    public int NotInTable { get; private set; }

    /// <summary>How many rows it names of children whose records the reader may not open.</summary>
    public int Hidden => HiddenOf(error => error.Rule == Rule && IsShown(error));

    public int Pages => Math.Max(1, (All.Count + OnAPage - 1) / OnAPage);

    /// <summary>The rows of the rule that two people agreed are right, under the filters.</summary>
    public IReadOnlyList<ReturnError> Waived { get; private set; } = [];

    /// <summary>The roles that may agree to a waiver, as people say them.</summary>
    public static string WhoAgrees => string.Join(", ", Roles.All.Where(role => role.May.Contains(Permission.AgreeWaivers)).Select(role => role.Name.ToLowerInvariant()).Distinct());

    public bool MayWork => KnownAt is null && All.Count > 0;

    public bool MayAgree => MayWork && Me.May(Permission.AgreeWaivers) && All.Any(error => error.Waiver is { } waiver && waiver.Fact.AskedBy != Me.Id);

    /// <summary>Why rows could not be judged, and how many, of children the reader may open.</summary>
    public IReadOnlyList<(string Why, int Rows)> NotChecked { get; private set; } = [];

    /// <summary>A row as it was read: of which child, what names it, what it said, and whether somebody asks to waive it.</summary>
    public static string KeyOf(ReturnError error) => $"{error.Child.Id}|{error.About}|{Digest($"{error.Row.Row.InWords}|{error.Waiver?.Fact.Reason}")}";

    /// <summary>Under which a row's field is posted, whatever else stands in the table by then.</summary>
    public static string FieldOf(Mending row) => $"V-{(row.Head is { } head ? $"{head.FactId}" : $"{row.Error.Child.Id}-{FactKind.Of(row.Holder.GetType()).Name}")}-{row.Question.Name}";

    private static string Digest(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..16];

    public string Here => Narrowed($"/returns/health/{Rule.Code}");

    public void OnGet()
    {
        // Read in Begin.
    }

    public async Task<IActionResult> OnPostWaiveAsync()
    {
        if (!IsAsRead())
        {
            return Page();
        }

        var rows = Picked().Where(error => error.Waiver is null).Select(error => (error.Child.Id, error.About, error.Row.Row.InWords)).ToImmutableArray();
        return await RecordAsync(new AskToWaiveMany(Year.Ends, Rule.Code) { Rows = rows, Reason = Reason }, Change, $"{rows.Length} {(rows.Length == 1 ? "waiver" : "waivers")} requested. A second person will decide") ? Redirect(Here) : Page();
    }

    public async Task<IActionResult> OnPostAgreeAsync()
    {
        if (!Me.May(Permission.AgreeWaivers))
        {
            ModelState.AddModelError("", "Your role cannot agree to a waiver: ask a manager or the analyst");
            return Page();
        }

        if (!IsAsRead())
        {
            return Page();
        }

        var waivers = Picked().Where(error => error.Waiver is { } waiver && waiver.Fact.AskedBy != Me.Id).Select(error => (error.Child.Id, error.Waiver!.FactId)).ToImmutableArray();
        return await RecordAsync(new AgreeToWaiveMany { Waivers = waivers }, Change, $"{waivers.Length} {(waivers.Length == 1 ? "error" : "errors")} waived") ? Redirect(Here) : Page();
    }

    public async Task<IActionResult> OnPostRefuseAsync()
    {
        if (!Me.May(Permission.AgreeWaivers))
        {
            ModelState.AddModelError("", "Your role cannot answer a waiver: ask a manager or the analyst");
            return Page();
        }

        if (!IsAsRead())
        {
            return Page();
        }

        var waivers = Picked().Where(error => error.Waiver is not null).Select(error => (error.Child.Id, error.Waiver!.FactId)).ToImmutableArray();
        return await RecordAsync(new RefuseWaivers { Waivers = waivers, Reason = Reason }, Change, $"{waivers.Length} {(waivers.Length == 1 ? "error counts" : "errors count")} again") ? Redirect(Here) : Page();
    }

    public IActionResult OnPostMend()
    {
        if (!IsAsRead())
        {
            return Page();
        }

        Read(_ => null);
        if (Table.Count == 0)
        {
            ModelState.AddModelError("", Picked().Any() ? "The chosen rows have no field you may correct in a table: open each row" : "Select the rows to correct");
        }
        else if (Table.Count > MostAtOnce)
        {
            ModelState.AddModelError("", $"Select no more than {MostAtOnce} rows to correct at once");
            Table = [];
        }

        return Page();
    }

    public async Task<IActionResult> OnPostCorrectAsync()
    {
        Read(field => Request.Form.TryGetValue(field, out var typed) ? typed.ToString().Trim() : null);
        var corrections = ImmutableArray.CreateBuilder<CorrectFact>();
        var missing = ImmutableArray.CreateBuilder<RecordFact>();
        var (ofCorrections, ofMissing) = (new List<string>(), new List<string>());
        foreach (var row in Table)
        {
            var recorded = row.Question.Plain(row.Question.ValueOf(row.Holder));
            var typed = row.Question.Plain(row.Typed) == recorded && Same.Trim().Length > 0 ? Same.Trim() : row.Typed;
            if (row.Question.Plain(typed) == recorded)
            {
                continue;
            }

            var right = Questions.CopyOf(row.Holder);
            if (row.Question.Put(right, typed, Activator.CreateInstance(right.GetType())!, afresh: false) is { } wrong)
            {
                ModelState.AddModelError(FieldOf(row), wrong);
            }

            if (row.Head is { } head)
            {
                ofCorrections.Add(FieldOf(row));
                corrections.Add(new CorrectFact(row.Error.Child.Id, head.FactId) { Right = right, Seen = new EntryId(row.Seen) });
            }
            else
            {
                ofMissing.Add(FieldOf(row));
                missing.Add(new RecordFact(row.Error.Child.Id) { Said = right });
            }
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        List<string> fields = [.. ofCorrections, .. ofMissing];
        var act = new CorrectMany { Corrections = corrections.ToImmutable(), Missing = missing.ToImmutable(), Sure = IsSure, Reason = Reason };
        foreach (var problem in act.Decide(County, Today, Me.AsActor).Problems)
        {
            ModelState.AddModelError(problem.Field == CorrectFact.WhyField ? nameof(Reason) : problem.Field == RecordFact.SureField ? problem.Field : problem.Field.StartsWith("V-", StringComparison.Ordinal) ? fields[int.Parse(problem.Field[2..], System.Globalization.CultureInfo.InvariantCulture)] : "", problem.Words);
        }

        return ModelState.IsValid && await RecordAsync(act, Change, $"{fields.Count} {(fields.Count == 1 ? "entry" : "entries")} {(missing.Count == 0 ? "corrected" : corrections.Count == 0 ? "recorded" : "corrected or recorded")}") ? Redirect(Here) : Page();
    }

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (RuleBook.Named(RouteData.Values["code"] as string ?? "") is not { } rule)
        {
            return NotFound();
        }

        Rule = rule;
        All = [.. Errors.Where(error => error.Rule == rule && IsShown(error))];
        Waived = [.. Health.Errors.Where(error => error.Rule == rule && error.IsWaived && MaySee(error.Child) && IsShown(error))];
        NotChecked =
        [
            .. Health.Check.Found.Unjudged.Where(each => each.Rule == rule && County.Child(Health.Check.Behind(each.Row).Child) is { } child && MaySee(child))
                .CountBy(each => Health.Check.Found.WhyNotChecked(rule, each.Row)).Select(each => (each.Key, each.Value)),
        ];
        P = Math.Clamp(P, 1, Pages);
        Showing(Shown.Select(error => error.Child));
        return null;
    }

    /// <summary>Whether the rows are what the reader had before them: nobody waives, or agrees to, what they have not read.</summary>
    private bool IsAsRead()
    {
        if (Every ? EveryOf != AllNow : Chosen.Exists(key => All.All(error => KeyOf(error) != key)))
        {
            ModelState.AddModelError("", "The list has changed since you opened it: read it again, and select the rows");
            ModelState.Remove(nameof(EveryOf));
            (Every, EveryOf) = (false, AllNow);
            Chosen = [.. Chosen.Where(key => All.Any(error => KeyOf(error) == key))];
            return false;
        }

        return true;
    }

    /// <summary>The chosen rows, of those that stand now.</summary>
    private IEnumerable<ReturnError> Picked() => Every ? All : All.Where(error => Chosen.Contains(KeyOf(error)));

    /// <summary>What one answer makes a whole entry of, where nothing is recorded yet; null where there is more to ask.</summary>
    private Fact? BeginningOf(FieldToMend field, ReturnError error) => field.Kind?.Type is not { } kind ? null
        : Doing.Of(kind)?.Begins is { } begins ? begins(new(House, County, error.Child, Year.Ends)).Fact
        : OfOneAnswer.Contains(kind) ? (Fact)Activator.CreateInstance(kind)!
        : null;

    /// <summary>The table of the chosen rows whose field the reader may correct.</summary>
    private void Read(Func<string, string?> posted)
    {
        var picked = Picked().ToList();
        var rows = from error in picked
                   where MayMend(error)
                   let field = FieldToMend.Of(error.Rule, error.Row, error.Child)
                   where !field.TakeBack
                   let head = field.Fact is { } fact ? error.Child.Head(fact) : null
                   let holder = field.Fact is null ? BeginningOf(field, error) : head is { IsLive: true } ? head.Said : null
                   where holder is not null
                   let question = Questions.OfFact(holder.GetType()).FirstOrDefault(each => each.Name == field.Field)
                   where question is not null
                   select new Mending(error, head, holder, question);
        Table =
        [
            .. rows.DistinctBy(FieldOf).Select(row => row with
            {
                Typed = posted(FieldOf(row)) ?? row.Question.ValueOf(row.Holder),
                Seen = Guid.TryParse(posted($"S-{FieldOf(row)}"), out var seen) ? seen : row.Head?.Id.Value ?? default,
            }),
        ];
        NotInTable = picked.Count - Table.Count;
    }
}
