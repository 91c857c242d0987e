using Belong.Data;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Returns;
using Belong.Domain.Time;
using Belong.Returns.Ssda903;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Returns;

/// <summary>Which returns were taken in, and the way to take in another.</summary>
[Needs(Permission.ImportReturns)]
public sealed class IndexModel(TheHouse house, Imports imports) : BelongPage(house)
{
    [BindProperty]
    public int? Year { get; set; }

    [BindProperty]
    public string Authority { get; set; } = "";

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    [BindProperty]
    public List<IFormFile> Last { get; set; } = [];

    public IReadOnlyList<Entry<ImportOfReturn>> Imports { get; private set; } = [];

    public void OnGet()
    {
        Year = ReportingYear.Of(Today).Before.Ends; // a return is made of a year that is over
        Authority = County.Council.Authority?.Code ?? "";
        Read();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Read();
        var authority = Authority.Trim().ToUpperInvariant();
        if (County.Council.IsMadeUp)
        {
            ModelState.AddModelError("Authority", "This is the made-up county: start Belong with a database of your own to import a return (belong demo --database mine.db)");
        }
        else if (Year is null)
        {
            ModelState.Remove("Year");
            ModelState.AddModelError("Year", "Enter the collection year, such as 2027");
        }
        else if (BeginImport.Refusal(House.Ledger.County, authority, Year.Value) is { } refused)
        {
            ModelState.AddModelError(refused.Field, refused.Words);
        }

        if (Files.Count == 0)
        {
            ModelState.AddModelError("Files", "Choose the return’s CSV, XLSX or XML files");
        }
        else if (Files.Concat(Last).Sum(file => file.Length) > BelongHost.UploadAtMost)
        {
            ModelState.AddModelError("Files", "The files are larger than 150 MB together: choose the tables of one return only");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var (files, last) = (await ReadAsync(Files), Last.Count == 0 ? null : await ReadAsync(Last));
        var import = ImportReturn.Read(Year!.Value, authority, files, last);
        if (import.NoTable && import.InTheWay.Count == 0)
        {
            ModelState.AddModelError("Files", "None of the files is a table of the return: each needs the columns of one table and no others");
            return Page();
        }

        if (import.OfAnotherYear is { } why)
        {
            ModelState.AddModelError("Year", why);
            return Page();
        }

        var id = imports.Add(new Upload(Me.Id, Year.Value, authority, import), files, last);
        return Redirect($"/returns/903/{id}");
    }

    private void Read() => Imports = [.. County.Returns.SelectMany(record => record.Facts<ImportOfReturn>()).OrderByDescending(import => import.Signature.At)];

    /// <summary>Files in memory under the last part of their names: nothing is ever written to a path an upload names.</summary>
    private static async Task<IReadOnlyList<ReturnFile>> ReadAsync(List<IFormFile> files)
    {
        var read = new List<ReturnFile>();
        foreach (var file in files)
        {
            using var stream = new MemoryStream((int)file.Length);
            await file.CopyToAsync(stream);
            read.AddRange(ReturnFiles.Of(Path.GetFileName(file.FileName.Replace('\\', '/')), stream.ToArray()));
        }

        return read;
    }
}
