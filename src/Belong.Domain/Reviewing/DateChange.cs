using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>
/// The day of a review is to change. It does once the assistant director of the area and the one for safeguarding have
/// both agreed, each for themselves.
/// </summary>
[Fact<ChildRecord>("review-date-change", Title = "New review date")]
public sealed record DateChange : Fact
{
    public FactId Review { get; init; }
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }
    public string Reason { get; init; } = "";
    public string AskedBy { get; init; } = "";
    public string AgreedForArea { get; init; } = "";
    public string AgreedForSafeguarding { get; init; } = "";
    public string RefusedBy { get; init; } = "";
    public string WhyRefused { get; init; } = "";

    public bool Counts => AgreedForArea.Length > 0 && AgreedForSafeguarding.Length > 0 && RefusedBy.Length == 0;
    public bool Waits => !Counts && RefusedBy.Length == 0;
    public override bool IsOfItsActs => true;
    public override string InWords => $"Review moves from {From.InWords()} to {To.InWords()}: {Reason}. {(Counts ? "Agreed by both" : RefusedBy.Length > 0 ? $"Refused: {WhyRefused}" : "Waiting for agreement")}";
}
