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
            (Refused, Result) = (refused?.Words, result);
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
