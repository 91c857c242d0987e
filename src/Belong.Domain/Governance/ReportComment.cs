using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>What the author of a report says beside its figures. A later comment on the same part takes the place of the earlier.</summary>
[Fact<CouncilRecord>("report-comment", Title = "Comment in a report")]
public sealed record ReportComment : Fact
{
    public string Report { get; init; } = "";
    public int Year { get; init; }
    public string Part { get; init; } = "";
    public string Words { get; init; } = "";
    public override bool IsOfTheRecord => true;
    public override string InWords => $"{Report} {Year - 1}-{Year % 100:00}, {Part}: {Words}";
}
