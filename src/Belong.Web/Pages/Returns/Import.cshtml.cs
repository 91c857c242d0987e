using Belong.Data;
using Belong.Domain.Children;
using Belong.Returns.Ssda903;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Returns;

/// <summary>An uploaded return: what it would change, then how far it has come, then what it came to.</summary>
[Needs(Permission.ImportReturns)]
public sealed class ImportModel(TheHouse house, Imports imports) : BelongPage(house)
{
    public Guid Id => IdInAddress("id");

    public Upload Upload { get; private set; } = default!;

    public ImportResult? Result { get; private set; }

    public string? Refused { get; private set; }

    /// <summary>What was typed: how many facts are withdrawn, and about how many children.</summary>
    [BindProperty]
    public int? Facts { get; set; }

    [BindProperty]
    public int? Children { get; set; }

    /// <summary>The files in the way that the reader says to go on without.</summary>
    [BindProperty]
    public List<string> Without { get; set; } = [];

    /// <summary>What would be withdrawn of children whose records the reader may open; the numbers count all.</summary>
    public IReadOnlyList<Withdrawal> Withdrawn { get; private set; } = [];

    public IReadOnlyList<Belong.Returns.Ssda903.NotUnderstood> InTheWay => Upload.Running is null ? Upload.Import.InTheWay : [];

    /// <summary>Some node is taking it in.</summary>
    public bool IsRunning => Upload.Running is { IsCompleted: false } || Upload.RunsElsewhere;

    public async Task OnGetAsync()
    {
        if (IsRunning || Upload.RanElsewhere || InTheWay.Count > 0)
        {
            return;
        }

        try
        {
            var (refused, result) = Upload.Running is { } done ? await done : Upload.Import.Preview(House.Ledger.County, Today);
            if (refused is not null && Upload.Running is not null)
            {
                // The record changed since the preview was read: nothing was imported, and what it would come to now is shown.
                Upload.Running = null;
                result = Upload.Import.Preview(House.Ledger.County, Today).Result;
            }

            (Refused, Result) = (refused?.Words, result is null ? null : result with { Conflicts = Allowed(result.Conflicts) });
            Withdrawn = Result is null ? [] : [.. Allowed([.. Result.Withdrawn.Facts.Select(each => new ImportConflict(each.Child, each.Table, each.Fact))]).Select(each => new Withdrawal(each.Child, each.Fact, each.Why))];
        }
        catch (System.Data.Common.DbException)
        {
            Refused = "The import was cut off. Import the same files again: what is already recorded stays, and the rest is added";
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (IsRunning || Upload.RanElsewhere)
        {
            return Redirect($"/returns/903/{Id}");
        }

        if (InTheWay.Count > 0)
        {
            return await GoOnWithoutAsync();
        }

        await OnGetAsync();
        if (Upload.Running is null && Result is { Withdrawn: { Count: > 0 } withdrawn })
        {
            Ask(nameof(Facts), Facts, withdrawn.Count, "facts");
            if (withdrawn.AskTwice)
            {
                Ask(nameof(Children), Children, withdrawn.Children, "children");
            }

            if (!ModelState.IsValid)
            {
                return Page();
            }
        }

        if (Refused is not null && Upload.Running is null)
        {
            return Page();
        }

        lock (Upload)
        {
            Upload.Running ??= Task.Run(() => imports.RunAsync(Id, Upload, progress => Upload.Import.RunAsync(House.Ledger, Me.AsActor, Today, progress, confirmed: new(Facts, Children))));
        }

        return Redirect($"/returns/903/{Id}");
    }

    private async Task<IActionResult> GoOnWithoutAsync()
    {
        var inTheWay = Upload.Import.FilesInTheWay;
        if (!Without.Exists(inTheWay.Contains))
        {
            ModelState.AddModelError(nameof(Without), "Select the files to leave out, or choose other files");
            return Page();
        }

        var left = Upload.Import.Without([.. Without.Where(inTheWay.Contains)]);
        if (left.NoTable && left.InTheWay.Count == 0)
        {
            ModelState.AddModelError(nameof(Without), "Without these files no table of the return is left");
            return Page();
        }

        Upload.Import = left;
        imports.LeaveOut(Id, Upload, Without.Where(inTheWay.Contains));
        await OnGetAsync();
        return Redirect($"/returns/903/{Id}");
    }

    private void Ask(string field, int? typed, int right, string what)
    {
        if (typed != right)
        {
            ModelState.AddModelError(field, typed is null ? $"Enter the number of {what} to withdraw" : $"The number of {what} to withdraw is {right:N0}: enter this number to withdraw them all");
        }
    }

    /// <summary>The child a row is about, where the record has them already and the reader may open it.</summary>
    public ChildRecord? ChildOf(NotUnderstood row) => row.Child.Length > 0 && (byNumber ??= County.Children.Where(child => child.ChildId is { Length: > 0 }).GroupBy(child => child.ChildId!, StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.First(), StringComparer.Ordinal)).TryGetValue(row.Child, out var child) && MaySee(child) ? child : null;

    private Dictionary<string, ChildRecord>? byNumber;

    public async Task<IActionResult> OnGetCsvAsync()
    {
        await OnGetAsync();
        return File(
            new Sheet("Rows not understood", ["Child", "File", "Line", "Column", "Value", "Why"], (Result?.NotUnderstood ?? []).Select(row => (IReadOnlyList<object?>)[row.Child, row.File, row.Line, row.Column, row.Value, row.Why])).AsCsv(),
            "text/csv; charset=utf-8",
            "not-understood.csv");
    }

    /// <summary>What is said of children whose records the reader may open; the others are counted and not told of.</summary>
    private List<ImportConflict> Allowed(IReadOnlyList<ImportConflict> all)
    {
        var allowed = new List<ImportConflict>();
        foreach (var each in all)
        {
            var child = Belong.Returns.Ssda903.TakeInReturn.Find(House.Ledger.County, Upload.Authority, each.Child);
            var may = child is not null && MaySee(child);
            allowed.Add(may ? each : new("–", "", "About a child whose record you may not open"));
            if (may)
            {
                Showing(child!);
            }
        }

        return allowed;
    }

    protected override IActionResult? Begin()
    {
        if (imports.Find(Id, Me.Id) is not { } upload)
        {
            return NotFound();
        }

        Upload = upload;
        return null;
    }
}
