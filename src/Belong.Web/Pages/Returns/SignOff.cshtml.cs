using System.IO.Compression;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Returns;
using Belong.Returns.Ssda903.Export;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Returns;

/// <summary>This year's return beside last year's, its files, and the signature under it.</summary>
[Needs(Permission.SignOffReturns)]
public sealed class SignOffModel(TheHouse house) : HealthPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    /// <summary>The hash of the files the reader has before them.</summary>
    [BindProperty]
    public string Seen { get; set; } = "";

    [BindProperty]
    public string Comment { get; set; } = "";

    public MadeReturn Made => Health.Check.Made;

    public string Hash { get; private set; } = "";

    public IReadOnlyList<Compared> Tables { get; private set; } = [];

    public IReadOnlyList<Compared> Codes { get; private set; } = [];

    public IReadOnlyList<Entry<SignedOff>> Signed { get; private set; } = [];

    public int Standing => Health.Errors.Count(error => !error.IsWaived);

    public int Waived => Health.Errors.Count(error => error.IsWaived);

    public void OnGet()
    {
        Read();
        Seen = Hash;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Read();
        if (await RecordAsync(new SignOffReturn(Year.Ends, Seen, Standing, Waived) { Comment = Comment }, Change, "Return signed off"))
        {
            return Redirect($"/returns/sign-off?year={Year.Ends}");
        }

        ModelState.Remove(nameof(Seen));
        Seen = Hash;
        return Page();
    }

    /// <summary>The files as the record stands.</summary>
    public IActionResult OnGetFiles() => Pack(Made, $"ssda903-{Year}.zip");

    /// <summary>The files that were signed off, from the rows frozen then.</summary>
    public IActionResult OnGetSigned() => SignedReturn.Of(House.Ledger.County, Year.Ends) is { } again
        ? again.IsWhole ? Pack(again.Made, $"ssda903-{Year}-signed.zip") : StatusCode(StatusCodes.Status409Conflict, again.WhyNot)
        : NotFound();

    private FileContentResult Pack(MadeReturn made, string name)
    {
        Showing(made.Tables.Values.SelectMany(rows => rows).Select(row => row.Child).Distinct().Select(County.Child).OfType<ChildRecord>());
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in WriteReturn.AsCsv(made).Append(WriteReturn.AsXml(made)).Append(WriteReturn.Evidence(made)))
            {
                var entry = zip.CreateEntry(file.Name);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // so that the same files make the same zip
                using var into = entry.Open();
                into.Write(file.Bytes);
            }
        }

        return File(stream.ToArray(), "application/zip", name);
    }

    private void Read()
    {
        Hash = SignOffReturn.HashOf(Made);
        Tables = [.. Comparison.RowsByTable(Health.Check)];
        Codes = [.. Comparison.Codes(Health.Check)];
        Signed = [.. SignedReturn.All(County, Year.Ends).OrderByDescending(each => each.Signature.Seq)];
    }
}
