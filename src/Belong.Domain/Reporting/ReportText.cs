using Belong.Domain.Facts;

namespace Belong.Domain.Reporting;

/// <summary>The text of a report, in Markdown, figures asked for between double braces. Each saving is a version; none is lost.</summary>
[Fact<ReportRecord>("report-text", Title = "Report text")]
public sealed record ReportText : Fact
{
    public const int Longest = 200_000;

    public string Words { get; init; } = "";

    public override bool IsOfTheRecord => true;
    public override string InWords => $"{Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length} words";
}
