using Belong.Domain.Facts;
using Belong.Domain.Reporting;
using Belong.Web.House;
using Belong.Web.Papers;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reports;

/// <summary>Every saving of a report's text, and what changed in each, line by line.</summary>
[Needs(Permission.WriteReports)]
public sealed class TextsModel(TheHouse house) : ReportPage(house)
{
    /// <summary>The version looked at; the last where none is asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public int? V { get; set; }

    public IReadOnlyList<Entry> Texts => [.. Report.Line(Report.Text!.FactId)];

    public int At => Math.Clamp(V ?? Texts.Count, 1, Texts.Count);

    /// <summary>The lines of the version, and those taken out since the one before.</summary>
    public IEnumerable<(char Mark, string Line)> Changes => LinesChanged.Between(At > 1 ? WordsOf(Texts[At - 2]) : "", WordsOf(Texts[At - 1]));

    public void OnGet()
    {
        // Read as it is shown.
    }

    private static string WordsOf(Entry entry) => (entry.Said as ReportText)?.Words ?? "";
}
