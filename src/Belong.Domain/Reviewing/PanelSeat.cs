using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Domain.Reviewing;

/// <summary>A panel or meeting of others at which the reviewing service has a seat.</summary>
[Fact<CouncilRecord>("panel-seat", Title = "Reviewing service seat on a panel", Plain = true)]
public sealed record PanelSeat : LastingFact
{
    [Asks("Which panel or meeting?")]
    public string Panel { get; init; } = "";

    [Asks("Who attends for the service?")]
    public string Who { get; init; } = "";

    [Asks("How often does the panel meet?")]
    public string Often { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override (string Part, string Ask)? Lacks => From == default ? (nameof(From), "Enter the start date") : Panel.Trim().Length == 0 ? (nameof(Panel), "Enter the panel or meeting") : Who.Trim().Length == 0 ? (nameof(Who), "Enter who attends for the service") : null;
    public override string InWords => $"{Panel}: {Who}{(Often.Length > 0 ? $", {Often}" : "")}";
}
