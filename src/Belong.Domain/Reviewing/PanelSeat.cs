using Belong.Domain.Facts;

namespace Belong.Domain.Reviewing;

/// <summary>A panel or meeting of others at which the reviewing service has a seat.</summary>
[Fact("panel-seat", Title = "Seat of the reviewing service", Plain = true, On = SubjectKind.Council)]
public sealed record PanelSeat : LastingFact
{
    [Asks("Which panel or meeting?")]
    public string Panel { get; init; } = "";

    [Asks("Who sits there for the service?")]
    public string Who { get; init; } = "";

    [Asks("How often does the panel meet?")]
    public string Often { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override (string Part, string Ask)? Lacks => From == default ? (nameof(From), "Enter the first day") : Panel.Trim().Length == 0 ? (nameof(Panel), "Enter the panel or meeting") : Who.Trim().Length == 0 ? (nameof(Who), "Enter who sits there") : null;
    public override string InWords => $"{Panel}: {Who}{(Often.Length > 0 ? $", {Often}" : "")}";
}
