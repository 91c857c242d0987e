using Belong.Domain.Facts;

namespace Belong.Domain.Reporting;

/// <summary>Somebody signs a text off. It counts for that text, that head and those figures alone: when any of them changes, it lapses.</summary>
[Fact<ReportRecord>("report-sign-off", Title = "Report sign-off")]
public sealed record ReportSignOff : Fact
{
    /// <summary>The entry of the text that was signed.</summary>
    public Guid Text { get; init; }

    /// <summary>The entry of the head that was signed.</summary>
    public Guid Head { get; init; }
    public string Who { get; init; } = "";

    /// <summary>The digest of what the report said, figures and all, when it was signed.</summary>
    public string Says { get; init; } = "";

    /// <summary>The doubts that were shown and that the signer read.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    public override bool IsOfTheRecord => true;
    public override string InWords => $"Signed off by {Who}{(Doubts.Count == 0 ? "" : $", {Doubts.Count} {(Doubts.Count == 1 ? "doubt" : "doubts")} read")}";
}
