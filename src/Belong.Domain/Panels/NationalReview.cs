using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>A national review, and what the county makes of it.</summary>
[Fact<PanelRecord>("national-review", Title = "National review", Plain = true)]
public sealed record NationalReview : Fact
{
    [Asks("Title of the review")]
    public string Title { get; init; } = "";

    [Asks("Author of the review")]
    public string Author { get; init; } = "";

    [Asks("When was the review published?", Named = "Publication date")]
    public DateOnly On { get; init; }

    [Asks("What did the review find?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("What is the county’s response?", Long = true)]
    public string Answer { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => Title.Trim().Length == 0 ? (nameof(Title), "Enter the title") : null;
    public override string InWords => $"{Title}, {Author}, {On.MonthInWords()}{(Answer.Length > 0 ? $": {Answer}" : ": no local answer yet")}";
}
