using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>Something a committee of the council asked for, and what it was told.</summary>
[Fact<PanelRecord>("committee-request", Title = "Request from a committee", Plain = true)]
public sealed record CommitteeRequest : Fact
{
    [Asks("Which committee asked?")]
    public string From { get; init; } = "";

    [Asks("When was the request made?", Named = "Date of the request")]
    public DateOnly On { get; init; }

    [Asks("What was requested?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("What was the answer?", Long = true)]
    public string Answer { get; init; } = "";

    [Asks("When was the request answered?", Named = "Date of the answer")]
    public DateOnly? AnsweredOn { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => From.Trim().Length == 0 ? (nameof(From), "Enter which committee asked") : Words.Trim().Length == 0 ? (nameof(Words), "Enter what the committee requested") : AnsweredOn is not null && Answer.Trim().Length == 0 ? (nameof(Answer), "Enter the answer") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        AnsweredOn < On || AnsweredOn > today ? [new(nameof(AnsweredOn), $"The date must be between {On.InWords()}, when the committee asked, and today")] : [];
    public override string InWords => $"{From}, {On.InWords()}: {Words}{(AnsweredOn is { } answered ? $" Answered {answered.InWords()}: {Answer}" : " Not answered yet")}";
}
