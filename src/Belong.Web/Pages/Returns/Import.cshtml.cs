using Belong.Data;
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

    public async Task OnGetAsync()
    {
        if (Upload.Running is { IsCompleted: false })
        {
            return;
        }

        try
        {
            var (refused, result) = Upload.Running is { } done ? await done : Upload.Import.Preview(House.Ledger.County, Today);
            (Refused, Result) = (refused?.Words, result is null ? null : result with { Conflicts = Allowed(result.Conflicts), Retractions = Allowed(result.Retractions) });
        }
        catch (System.Data.Common.DbException)
        {
            Refused = "The import was cut off. Nothing is half recorded: take the same files in again and it goes on where it was";
        }
    }

    public IActionResult OnPost()
    {
        lock (Upload)
        {
            Upload.Running ??= Task.Run(() => Upload.Import.RunAsync(House.Ledger, Me.AsActor, Today, (done, of) => (Upload.Done, Upload.Of) = (done, of)));
        }

        return Redirect($"/returns/903/{Id}");
    }

    public async Task<IActionResult> OnGetCsvAsync()
    {
        await OnGetAsync();
        return File(
            new Sheet("Not understood", ["File", "Line", "Column", "Value", "Why"], (Result?.NotUnderstood ?? []).Select(row => (IReadOnlyList<object?>)[row.File, row.Line, row.Column, row.Value, row.Why])).AsCsv(),
            "text/csv",
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
