using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Returns.Ssda903.Checking;
using Belong.Returns.Ssda903.Export;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Returns;

/// <summary>
/// One rule opened: what it says and looks at, and every row it names. Rows are worked on where they stand: chosen, waived for one reason, agreed to by a second person, or corrected in one table.
/// </summary>
[Needs(Permission.SeeReturnHealth)]
public sealed class HealthRuleModel(TheHouse house) : NarrowedHealthPage(house)
{
    private const int OnAPage = 100;

    /// <summary>A table of more rows is no longer read before it is saved.</summary>
    private const int MostAtOnce = 300;

    /// <summary>A row whose field can be corrected: the entry, the part of it, and what was typed.</summary>
    public sealed record Mending(ReturnError Error, Entry Head, Question Question, string Typed);

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

    public bool MayWork => KnownAt is null && All.Count > 0;

    public bool MayAgree => MayWork && Me.May(Permission.AgreeWaivers) && All.Any(error => error.Waiver is { } waiver && waiver.Fact.AskedBy != Me.Id);

    /// <summary>Why rows could not be judged, and how many, of children the reader may open.</summary>
    public IReadOnlyList<(string Why, int Rows)> NotChecked { get; private set; } = [];

    public static string KeyOf(ReturnError error) => $"{error.Child.Id}|{error.About}";

    public string Here => Narrowed($"/returns/health/{Rule.Code}");

    public void OnGet()
    {
        // Read in Begin.
    }

    public async Task<IActionResult> OnPostWaiveAsync()
    {
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

        var waivers = Picked().Where(error => error.Waiver is { } waiver && waiver.Fact.AskedBy != Me.Id).Select(error => (error.Child.Id, error.Waiver!.FactId)).ToImmutableArray();
        return await RecordAsync(new AgreeToWaiveMany { Waivers = waivers }, Change, $"{waivers.Length} {(waivers.Length == 1 ? "error" : "errors")} waived") ? Redirect(Here) : Page();
    }

    public IActionResult OnPostMend()
    {
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
        Read(at => Request.Form.TryGetValue(CorrectMany.FieldOf(at), out var typed) ? typed.ToString().Trim() : null);
        var corrections = ImmutableArray.CreateBuilder<CorrectFact>();
        var fields = new List<int>();
        foreach (var (row, at) in Table.Select((row, at) => (row, at)))
        {
            var typed = row.Typed == row.Question.ValueOf(row.Head.Said!) && Same.Trim().Length > 0 ? Same.Trim() : row.Typed;
            if (typed == row.Question.ValueOf(row.Head.Said!))
            {
                continue;
            }

            var right = Questions.CopyOf(row.Head.Said!);
            if (row.Question.Put(right, typed, Activator.CreateInstance(right.GetType())!, afresh: false) is { } wrong)
            {
                ModelState.AddModelError(CorrectMany.FieldOf(at), wrong);
            }

            fields.Add(at);
            corrections.Add(new CorrectFact(row.Error.Child.Id, row.Head.FactId) { Right = right, Sure = true, Seen = Guid.TryParse(Request.Form[$"S-{at}"], out var seen) ? new EntryId(seen) : row.Head.Id });
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var act = new CorrectMany { Corrections = corrections.ToImmutable(), Reason = Reason };
        foreach (var problem in act.Decide(County, Today, Me.AsActor).Problems)
        {
            ModelState.AddModelError(problem.Field == CorrectFact.WhyField ? nameof(Reason) : problem.Field.StartsWith("V-", StringComparison.Ordinal) ? CorrectMany.FieldOf(fields[int.Parse(problem.Field[2..], System.Globalization.CultureInfo.InvariantCulture)]) : "", problem.Words);
        }

        return ModelState.IsValid && await RecordAsync(act, Change, $"{corrections.Count} {(corrections.Count == 1 ? "entry" : "entries")} corrected") ? Redirect(Here) : Page();
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
        NotChecked =
        [
            .. Health.Check.Found.Unjudged.Where(each => each.Rule == rule && County.Child(Health.Check.Behind(each.Row).Child) is { } child && MaySee(child))
                .CountBy(each => Health.Check.Found.WhyNotChecked(rule, each.Row)).Select(each => (each.Key, each.Value)),
        ];
        P = Math.Clamp(P, 1, Pages);
        Showing(Shown.Select(error => error.Child));
        return null;
    }

    /// <summary>The chosen rows, of those that stand now.</summary>
    private IEnumerable<ReturnError> Picked() => Every ? All : All.Where(error => Chosen.Contains(KeyOf(error)));

    /// <summary>The table of the chosen rows whose field the reader may correct.</summary>
    private void Read(Func<int, string?> typed)
    {
        var picked = Picked().ToList();
        var rows = from error in picked
                   where MayMend(error)
                   let field = FieldToMend.Of(error.Rule, error.Row, error.Child)
                   where !field.TakeBack && field.Fact is not null
                   let head = error.Child.Head(field.Fact!.Value)
                   where head is { IsLive: true }
                   let question = Questions.OfFact(head.Said!.GetType()).FirstOrDefault(each => each.Name == field.Field)
                   where question is not null
                   select (error, head, question);
        Table = [.. rows.DistinctBy(row => (row.head.FactId, row.question.Name)).Select((row, at) => new Mending(row.error, row.head, row.question, typed(at) ?? row.question.ValueOf(row.head.Said!)))];
        NotInTable = picked.Count - Table.Count;
    }
}
