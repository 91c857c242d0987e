using Belong.Data.Papers;
using Belong.Domain.Panels;
using Belong.Web.House;
using Belong.Web.Papers;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Panels;

/// <summary>A meeting's papers in one run of pages, with the reader's own notes beside them.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class PackModel(TheHouse house) : PanelPage(house)
{
    public PanelPack Read { get; private set; } = default!;

    public IReadOnlyDictionary<string, string> Notes { get; private set; } = new Dictionary<string, string>();

    public string? ReadTo { get; private set; }

    [BindProperty]
    public string Label { get; set; } = "";

    [BindProperty]
    public string Words { get; set; } = "";

    public bool MayPdf => Pdf.IsThere;

    /// <summary>Where the figures of a page open for this reader.</summary>
    public Func<int, string?> AddressOf(PackPage page) => figure => page.Paper?.Figures[figure] is { Address: { } address } of && (!of.IsHidden || page.Item?.Item.Fact.Exempt == true) && Me.May(Permission.SeeFigures) ? Go($"{address}{(page.Item?.Item.Fact.Exempt == true ? "" : "&small=hidden")}") : null;

    public void OnGet()
    {
        // Read in Begin.
    }

    public IActionResult OnPostNote()
    {
        if (Words.Length > 8000)
        {
            ModelState.AddModelError(nameof(Words), "Enter no more than 8,000 characters");
            return Page();
        }

        if (Read.Pages.All(page => page.Label != Label))
        {
            return NotFound();
        }

        House.Own.Note(Me.Id, Meeting!.FactId.Value, Label, Printable.Of(Words.Trim()));
        return Request.Headers["X-Requested-With"] == "pack" ? new StatusCodeResult(StatusCodes.Status204NoContent) : Redirect($"{OfMeeting("pack")}#page-{Label}");
    }

    public IActionResult OnPostRead()
    {
        if (Read.Pages.All(page => page.Label != Label))
        {
            return NotFound();
        }

        House.Own.MarkRead(Me.Id, Meeting!.FactId.Value, Label);
        return Redirect($"{OfMeeting("pack")}#page-{Label}");
    }

    public IActionResult OnGetHtml() => File(System.Text.Encoding.UTF8.GetBytes(PackPrint.Html(Read)), "text/html; charset=utf-8", $"{Name}.html");

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken stop) => await PackPrint.PdfAsync(Read, House.Files, stop) is { } bytes ? File(bytes, Pdf.Media, $"{Name}.pdf") : StatusCode(StatusCodes.Status503ServiceUnavailable);

    public IActionResult OnGetDocx() => File(PackPrint.Docx(Read), PaperDocx.Media, $"{Name}.docx");

    public IActionResult OnGetXlsx() => File(PackPrint.Xlsx(Read), Sheet.Xlsx, $"{Name}.xlsx");

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        // Before it is published only whoever puts it together may look at it.
        if (Panel.Published(Meeting!.FactId) is null && !Serves)
        {
            return NotFound();
        }

        Read = Pack();
        Notes = House.Own.Notes(Me.Id, Meeting!.FactId.Value);
        ReadTo = House.Own.ReadTo(Me.Id, Meeting.FactId.Value);
        Showing(Panel.Id);
        return null;
    }

    private string Name => $"pack-{Meeting!.Fact.On:yyyy-MM-dd}";
}
