using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The record of a review: written, and then sent to those who were there or should know.</summary>
[Fact<ChildRecord>("minutes", Title = "Minutes", Plain = true)]
public sealed record Minutes : Fact
{
    [Asks("Which review?", Of = typeof(Review))]
    public FactId Review { get; init; }

    [Asks("When was the record finished?", Named = "Date finished")]
    public DateOnly WrittenOn { get; init; }

    [Asks("What was said and considered?", Long = true, Hint = "Attendance, decisions and the plan are taken from the record")]
    public string Words { get; init; } = "";

    [Asks("When was the record sent out?", Hint = "Leave blank until then", Named = "Date sent")]
    public DateOnly? SentOn { get; init; }

    [Asks("Who was the record sent to?", Several = true)]
    public string To { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(WrittenOn), WrittenOn);
    public override bool StandsFor(Fact other) => other is Minutes minutes && minutes.Review == Review;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(To), Reviewing.Codes.Invitees, To)];
    public override (string Part, string Ask)? Lacks => Words.Trim().Length == 0 ? (nameof(Words), "Enter what was said and considered") : SentOn is not null && To.Length == 0 ? (nameof(To), "Select who the record was sent to") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
    [
        .. AfterTheReview.Sense(record, Review, WrittenOn, nameof(WrittenOn)),
        .. SentOn > today || SentOn < WrittenOn ? new[] { new Problem(nameof(SentOn), $"The date sent must be between {WrittenOn.InWords()}, when the record was finished, and today") } : [],
    ];
    public override string InWords => $"Minutes finished on {WrittenOn.InWords()}{(SentOn is { } sent ? $", sent on {sent.InWords()} to {string.Join(", ", To.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => Reviewing.Codes.Invitees.Say(each).ToLowerInvariant()))}" : "")}";
}
