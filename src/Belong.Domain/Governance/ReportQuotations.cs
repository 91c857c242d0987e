using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>What the author of a report picked to be quoted.</summary>
[Fact<CouncilRecord>("report-quotations", Title = "Quotations in a report")]
public sealed record ReportQuotations : Fact
{
    public const int AtMost = 12;

    public string Report { get; init; } = "";
    public int Year { get; init; }
    public IReadOnlyList<string> Words { get; init; } = [];
    public override bool IsOfTheRecord => true;
    public override string InWords => $"{Report} {Year - 1}-{Year % 100:00}: {Words.Count} quotations";
}
