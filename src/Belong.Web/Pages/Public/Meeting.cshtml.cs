using Belong.Data.Papers;
using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Performance.Papers;
using Belong.Web.House;
using Belong.Web.Papers;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Public;

/// <summary>One meeting for everybody: its open papers page by page, its confirmed minutes, its figures for machines.</summary>
[OpenToAll]
public sealed class MeetingModel(TheHouse house) : PublicPage(house)
{
    public PanelRecord Panel { get; private set; } = default!;

    public Entry<PanelMeeting> Meeting { get; private set; } = default!;

    public PanelPack Read { get; private set; } = default!;

    /// <summary>The confirmed minutes, what was minuted under exempt items left out.</summary>
    public IReadOnlyList<Block> Minutes => Panel.Confirmed(Meeting.FactId) is null ? [] : [.. PanelMinutes.Of(Panel, Meeting, openOnly: true, Panel)];

    /// <summary>The open reports on the agenda, whose figures are published for machines.</summary>
    public IEnumerable<(Listed Item, FrozenPaper Paper)> Reports => Read.Pages.Where(page => page is { Paper: not null, Item: not null }).DistinctBy(page => page.Item!.Item.FactId).Select(page => (page.Item!, page.Paper!));

    public IActionResult OnGet() => Find() ? Page() : NotFound();

    public IActionResult OnGetHtml() => Find() ? File(System.Text.Encoding.UTF8.GetBytes(PackPrint.Html(Read)), "text/html; charset=utf-8", $"{Name}.html") : NotFound();

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken stop) => !Find() ? NotFound() : await PackPrint.PdfAsync(Read, House.Files, stop) is { } bytes ? File(bytes, Pdf.Media, $"{Name}.pdf") : StatusCode(StatusCodes.Status503ServiceUnavailable);

    public IActionResult OnGetDocx() => Find() ? File(PackPrint.Docx(Read), PaperDocx.Media, $"{Name}.docx") : NotFound();

    public IActionResult OnGetXlsx() => Find() ? File(PackPrint.Xlsx(Read), Sheet.Xlsx, $"{Name}.xlsx") : NotFound();

    /// <summary>Whether everybody may have the file of an item as it came: a PDF. A Word file keeps what its author deleted, and who wrote it; what is to be read of it stands in the pack.</summary>
    public static bool IsGiven(AgendaItem item) => item.FileName.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);

    /// <summary>An open paper of others as it came.</summary>
    public IActionResult OnGetPaper(string item) =>
        Find() && Read.Items.FirstOrDefault(each => each.Number == item)?.Item.Fact is { File.Length: > 0 } of && IsGiven(of) && House.Files.Find(Panel.Id, of.File) is { } file ? File(file.Bytes, file.Media, of.FileName) : NotFound();

    public IActionResult OnGetJson(string item) => Find() && PaperOf(item) is { } paper ? File(paper.Bytes(), "application/json", $"{Name}-{item}.json") : NotFound();

    public IActionResult OnGetCsv(string item) => Find() && PaperOf(item) is { } paper ? File(PaperTables.FiguresOf(paper).AsCsv(), "text/csv; charset=utf-8", $"{Name}-{item}.csv") : NotFound();

    private string Name => $"papers-{Meeting.Fact.On:yyyy-MM-dd}";

    private FrozenPaper? PaperOf(string item) => Reports.FirstOrDefault(each => each.Item.Number == item).Paper;

    private bool Find()
    {
        var id = Guid.TryParse(RouteData.Values["meeting"] as string, out var asked) ? asked : Guid.Empty;
        if (Open.FirstOrDefault(each => each.Meeting.FactId.Value == id) is not ({ } panel, { } meeting))
        {
            return false;
        }

        (Panel, Meeting, Read) = (panel, meeting, Pack(panel, meeting));
        return true;
    }
}
