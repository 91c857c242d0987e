using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>A paper sent round to members between meetings, such as the report of an inspection.</summary>
[Fact<PanelRecord>("circulated", Title = "Circulated paper", Plain = true)]
public sealed record Circulated : Fact
{
    [Asks("What was circulated?")]
    public string Title { get; init; } = "";

    [Asks("When was the paper circulated?", Named = "Date of circulation")]
    public DateOnly On { get; init; }

    [Asks("Who was the paper sent to, and how?")]
    public string To { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => Title.Trim().Length == 0 ? (nameof(Title), "Enter what was circulated") : null;
    public override string InWords => $"{Title}, circulated on {On.InWords()}{(To.Length > 0 ? $" to {To}" : "")}";
}
