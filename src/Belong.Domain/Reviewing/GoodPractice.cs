using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>Good practice seen at or between reviews, for which the worker is thanked.</summary>
[Fact<ChildRecord>("good-practice", Title = "Good practice", Plain = true)]
public sealed record GoodPractice : Fact
{
    [Asks("When was the good practice seen?", Named = "Date")]
    public DateOnly On { get; init; }

    [Asks("Whose practice was good?")]
    public string Worker { get; init; } = "";

    [Asks("What was good?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("When was the worker thanked?", Named = "Date of the thanks")]
    public DateOnly? ThankedOn { get; init; }

    [Asks("Can this be shared with other teams?")]
    public bool Shared { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => Worker.Trim().Length == 0 ? (nameof(Worker), "Enter whose practice was good") : Words.Trim().Length == 0 ? (nameof(Words), "Enter what was good") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.Between(ThankedOn, On, today, nameof(ThankedOn), "when the good practice was seen");
    public override string InWords => $"Good practice seen on {On.InWords()}: {Words}";
}
