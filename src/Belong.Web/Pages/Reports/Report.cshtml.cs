using Belong.Data.Papers;
using Belong.Domain.Facts;
using Belong.Domain.Reporting;
using Belong.Performance.Papers;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reports;

/// <summary>A report as it reads now: its doubts, its comments, its signatures, its published versions.</summary>
[Needs(Permission.WriteReports)]
public sealed class ReportModel(TheHouse house) : ReportPage(house)
{
    public LiveReport Live { get; private set; } = default!;

    [BindProperty]
    public string Quoting { get; set; } = "";

    [BindProperty]
    public string Words { get; set; } = "";

    [BindProperty]
    public string Answer { get; set; } = "";

    [BindProperty]
    public Guid Comment { get; set; }

    [BindProperty]
    public Guid Text { get; set; }

    [BindProperty]
    public Guid Head { get; set; }

    /// <summary>The digest of what the report said when the page was opened.</summary>
    [BindProperty]
    public string Says { get; set; } = "";

    [BindProperty]
    public bool ReadDoubts { get; set; }

    /// <summary>A signature of which the reader asks what changed since.</summary>
    [FromQuery(Name = "since")]
    public Guid? Since { get; set; }

    /// <summary>Each figure that reads otherwise than when the signature was given: what it was, and what it is; blank where it was not printed then, or is not now.</summary>
    public IReadOnlyList<(PaperFigure Figure, string Then, string Now)> ChangedSince
    {
        get
        {
            if (Report.SignOffs.FirstOrDefault(signed => signed.FactId.Value == Since) is not { } signed)
            {
                return [];
            }

            var known = House.AsKnownAt(signed.Signature.At);
            if (known.Find(Report.Id) is not ReportRecord { Form: not null } report)
            {
                return [];
            }

            var then = House.Papers.Live(known, Domain.Governance.Terms.Of(known, LondonDay.Of(signed.Signature.At)), report).Paper.Figures.GroupBy(figure => figure.Id, StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.First(), StringComparer.Ordinal);
            var now = Live.Paper.Figures.GroupBy(figure => figure.Id, StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.First(), StringComparer.Ordinal);
            return
            [
                .. then.Keys.Union(now.Keys).Select(id => (Figure: now.GetValueOrDefault(id) ?? then[id], Then: then.GetValueOrDefault(id)?.InWords ?? "", Now: now.GetValueOrDefault(id)?.InWords ?? ""))
                    .Where(each => each.Then != each.Now).OrderBy(each => each.Figure.Title, StringComparer.Ordinal).ThenBy(each => each.Figure.GroupInWords, StringComparer.Ordinal),
            ];
        }
    }

    public bool MayWrite => KnownAt is null;

    public bool MaySign => MayWrite && Me.May(Permission.SignOffReports);

    /// <summary>The comments on a paragraph, by how it begins.</summary>
    public ILookup<string, Entry<ParagraphComment>> Comments => Report.Facts<ParagraphComment>().ToLookup(comment => comment.Fact.Quoting, StringComparer.Ordinal);

    /// <summary>Comments on paragraphs that are no longer there.</summary>
    public IEnumerable<Entry<ParagraphComment>> Adrift => Report.OpenComments.Where(comment => !Live.Paper.Blocks.Any(block => BeginningOf(block) == comment.Fact.Quoting));

    public string AddressOf(int figure) => Live.Paper.Figures[figure].Address is { } address ? Go(address) : "/measures";

    /// <summary>The words by which a block is commented on; blank where it is none that people comment on.</summary>
    public static string BeginningOf(Block block) => block switch
    {
        // Figures move: what is typed around them says which paragraph it is.
        Paragraph paragraph => ParagraphComment.BeginningOf(string.Concat(paragraph.Text.Select(run => run.Figure is null ? run.Text : "…"))),
        Points points => ParagraphComment.BeginningOf(string.Concat(points.Items.SelectMany(item => item).Select(run => run.Figure is null ? run.Text : "…"))),
        Grid grid => ParagraphComment.BeginningOf(grid.Title),
        _ => "",
    };

    public void OnGet()
    {
        // All is read in Begin.
    }

    public async Task<IActionResult> OnPostCommentAsync() =>
        await RecordAsync(new CommentOnParagraph(Report.Id) { Quoting = Quoting, Words = Words }, Change, "Comment saved") ? Redirect(Of()) : Page();

    public async Task<IActionResult> OnPostSettleAsync() =>
        await RecordAsync(new SettleComment(Report.Id, new FactId(Comment)) { Answer = Answer }, Change, "Comment resolved") ? Redirect(Of()) : Page();

    public async Task<IActionResult> OnPostSignAsync() =>
        !MaySign ? StatusCode(StatusCodes.Status403Forbidden)
        : await RecordAsync(new SignOffReport(Report.Id) { Text = new EntryId(Text), Head = new EntryId(Head), Seen = Says, Says = Live.Says, Doubts = [.. Live.Doubts.Select(doubt => doubt.Key)], ReadDoubts = ReadDoubts, Missing = Live.Wrong.Length }, Change, "Report signed") ? Redirect(Of())
        : Page();

    public async Task<IActionResult> OnPostPublishAsync()
    {
        if (Report.NotReady(Live.Says) is { } not)
        {
            ModelState.AddModelError("", not);
            return Page();
        }

        // Read as known at the last change there is: whoever freezes it again then reads the same.
        var knownAt = House.Ledger.County.At;
        var frozen = House.Papers.Freeze(House.Files, House.AsKnownAt(knownAt), Report.Id, knownAt, Today);
        var version = ReportPaper.Keep(House.Files, Report, frozen);
        if (await RecordAsync(new PublishVersion(Report.Id, version), Change, "Report published. This version will not change"))
        {
            Again();
            return Redirect(Of($"versions/{Report.Versions[^1].Fact.Number}"));
        }

        // The files stay, refused or not: another who published the same at the same moment names them too.
        return Page();
    }

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        Live = House.Papers.Live(County, Terms, Report);
        return null;
    }
}
