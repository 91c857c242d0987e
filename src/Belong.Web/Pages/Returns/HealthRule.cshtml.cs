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

    /// <summary>A row that can be corrected here: the entry that holds it, none where nothing is recorded yet, and what is asked of it.</summary>
    /// <param name="Holder">What the entry says, or what is recorded begins from.</param>
    public sealed record Mending(ReturnError Error, Entry? Head, Fact Holder, ImmutableArray<Asked> Asks)
    {
        /// <summary>What tells it from the other rows of the table, whatever is recorded meanwhile.</summary>
        public string Key => PlaceOf(Error);

        /// <summary>The entry as the reader had it before them.</summary>
        public Guid Seen { get; init; }

        /// <summary>It stood in the table that the reader had before them.</summary>
        public bool WasRead { get; init; }
    }

    /// <summary>One answer of a row.</summary>
    /// <param name="Typed">What was typed, or what is recorded.</param>
    public sealed record Asked(Question Question, string Field, string Typed);

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

    private static string PlaceOf(ReturnError error) => $"{error.Child.Id}-{Digest(error.About)}";

    /// <summary>The field that carries which entry of a row was before the reader.</summary>
    public static string SeenOf(string row) => $"S-{row}";

    /// <summary>Every field of the table, in order.</summary>
    public IEnumerable<string> Fields => Table.SelectMany(row => row.Asks).Select(asked => asked.Field);

    /// <summary>One answer is asked of every row, the same of all: it may be given once for those that are left as they are.</summary>
    public bool AsksTheSame => Table.Count > 1 && Table.SelectMany(row => row.Asks).DistinctBy(asked => (asked.Question.Property.DeclaringType, asked.Question.Name)).Count() == 1;

    /// <summary>What the reader was asked to be sure of, in few letters: nobody is sure of what they have not read.</summary>
    public string SureOf { get; private set; } = "";

    /// <summary>They are sure of just that.</summary>
    public bool IsSureOfIt { get; private set; }

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
        string? Posted(string field) => Request.Form.TryGetValue(field, out var typed) ? typed.ToString().Trim() : null;
        var asRead = IsAsRead();
        if (!asRead)
        {
            // The rows that were before the reader and still stand, with what was typed in them.
            Chosen = [.. All.Where(error => Posted(SeenOf(PlaceOf(error))) is not null).Select(KeyOf)];
        }

        Read(Posted);
        if (!asRead || Table.Any(row => !row.WasRead) || Table.Count > MostAtOnce)
        {
            ModelState.Clear();
            ModelState.AddModelError("", Table.Count == 0 ? "Somebody has changed these rows meanwhile: nothing was saved" : "The list has changed since you opened it, and nothing was saved: read the rows again, and save");
            return Page();
        }

        var corrections = ImmutableArray.CreateBuilder<CorrectFact>();
        var missing = ImmutableArray.CreateBuilder<RecordFact>();
        var (ofCorrections, ofMissing) = (new List<Mending>(), new List<Mending>());
        foreach (var row in Table)
        {
            var right = Questions.CopyOf(row.Holder);
            var changed = false;
            foreach (var asked in row.Asks)
            {
                var recorded = asked.Question.Plain(asked.Question.ValueOf(row.Holder));
                var same = AsksTheSame && asked.Question.Plain(asked.Typed) == recorded && Same.Trim().Length > 0;
                var typed = same ? Same.Trim() : asked.Typed;
                if (asked.Question.Plain(typed) == recorded)
                {
                    continue;
                }

                changed = true;
                if (asked.Question.Put(right, typed, Activator.CreateInstance(right.GetType())!, afresh: false) is { } wrong)
                {
                    Problem(same ? nameof(Same) : asked.Field, same ? wrong : $"{row.Error.Child.CalledName}: {wrong}");
                }
            }

            if (changed && row.Head is { } head)
            {
                ofCorrections.Add(row);
                corrections.Add(new CorrectFact(row.Error.Child.Id, head.FactId) { Right = right, Seen = new EntryId(row.Seen) });
            }
            else if (changed)
            {
                ofMissing.Add(row);
                missing.Add(new RecordFact(row.Error.Child.Id) { Said = right });
            }
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        List<Mending> rows = [.. ofCorrections, .. ofMissing];
        var act = new CorrectMany { Corrections = corrections.ToImmutable(), Missing = missing.ToImmutable(), Reason = Reason };
        var doubts = act.Decide(County, Today, Me.AsActor).Problems;
        SureOf = doubts.Any(problem => problem.Field == RecordFact.SureField) ? Digest(string.Join('\n', doubts.Select(problem => problem.Words).Order(StringComparer.Ordinal))) : "";
        IsSureOfIt = IsSure && SureOf.Length > 0 && Posted(nameof(SureOf)) == SureOf;
        act = act with { Sure = IsSureOfIt };
        foreach (var problem in act.Decide(County, Today, Me.AsActor).Problems)
        {
            var of = problem.Field.StartsWith("V-", StringComparison.Ordinal) ? rows[int.Parse(problem.Field[2..], System.Globalization.CultureInfo.InvariantCulture)] : null;
            Problem(of is not null ? of.Asks[0].Field : problem.Field == CorrectFact.WhyField ? nameof(Reason) : problem.Field == RecordFact.SureField ? problem.Field : "", of is not null ? $"{of.Error.Child.CalledName}: {problem.Words}" : problem.Words);
        }

        return ModelState.IsValid && await RecordAsync(act, Change, $"{rows.Count} {(rows.Count == 1 ? "entry" : "entries")} {(missing.Count == 0 ? "corrected" : corrections.Count == 0 ? "recorded" : "corrected or recorded")}") ? Redirect(Here) : Page();

        void Problem(string field, string words)
        {
            if (!ModelState.TryGetValue(field, out var said) || said.Errors.All(error => error.ErrorMessage != words))
            {
                ModelState.AddModelError(field, words);
            }
        }
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

    /// <summary>The table of the chosen rows that the reader may correct here.</summary>
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
                   let parts = FieldToMend.PartsOfYear(error.Rule, error.Row.Row.Table) is { Count: > 0 } several && several.Contains(field.Field) ? several : [field.Field]
                   let questions = Questions.OfFact(holder.GetType()).Where(each => parts.Contains(each.Name)).OrderBy(each => each.Name != field.Field).ToList()
                   where questions.Count > 0
                   select (Row: new Mending(error, head, holder, []), Questions: questions);
        Table =
        [
            .. rows.DistinctBy(each => (each.Row.Head?.FactId, each.Row.Error.Child.Id, each.Row.Holder.GetType(), each.Questions[0].Name)).Select(each => each.Row with
            {
                Asks = [.. each.Questions.Select(question => Ask(question, $"V-{each.Row.Key}-{question.Name}", each.Row.Holder))],
                Seen = Guid.TryParse(posted(SeenOf(each.Row.Key)), out var seen) ? seen : each.Row.Head?.Id.Value ?? default,
                WasRead = posted(SeenOf(each.Row.Key)) is not null,
            }),
        ];
        NotInTable = picked.Count - Table.Count;

        Asked Ask(Question question, string field, Fact holder) => new(question, field, posted(field) ?? question.ValueOf(holder));
    }
}
