using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>The child asks for contact to be otherwise, and is answered.</summary>
[Fact<ChildRecord>("contact-change-asked", Title = "Child’s request about contact", Plain = true)]
public sealed record ContactChangeAsked : Fact
{
    [Asks("When did the child ask?", Named = "Date of the request")]
    public DateOnly On { get; init; }

    [Asks("What did the child ask for, in the child’s own words?", Long = true)]
    public string ChildsWords { get; init; } = "";

    [Asks("When was the child answered?", Hint = "Leave blank until this has happened", Named = "Date of the answer")]
    public DateOnly? AnsweredOn { get; init; }

    [Asks("What was the answer, and why?", Long = true)]
    public string Answer { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => ChildsWords.Trim().Length == 0 ? (nameof(ChildsWords), "Enter what the child asked for") : AnsweredOn is not null && Answer.Trim().Length == 0 ? (nameof(Answer), "Enter what the answer was") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.Between(AnsweredOn, On, today, nameof(AnsweredOn), "when the child asked");
    public override string InWords => $"The child asked about contact on {On.InWords()}{(AnsweredOn is { } on ? $", answered on {on.InWords()}" : ", not answered yet")}";
}
