using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>A report that is to come to a meeting: an entry of the year's plan.</summary>
[Fact<PanelRecord>("planned-report", Title = "Planned report", Plain = true)]
public sealed record PlannedReport : Fact
{
    [Asks("Title of the report")]
    public string Title { get; init; } = "";

    [Asks("Which meeting is the report planned for?", Named = "Meeting date")]
    public DateOnly For { get; init; }

    [Asks("Author of the report")]
    public string Author { get; init; } = "";

    [Asks("How often is the report presented?")]
    public string Cycle { get; init; } = "";

    public override (string Part, string Ask)? Lacks => Title.Trim().Length == 0 ? (nameof(Title), "Enter the title of the report") : For == default ? (nameof(For), "Enter the meeting date") : null;
    public override string InWords => $"{Title}, for {For.MonthInWords()}{(Cycle.Length > 0 ? $", {Cycle}" : "")}{(Author.Length > 0 ? $", {Author}" : "")}";
}
