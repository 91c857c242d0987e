using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>The child's personal education plan was begun or reviewed.</summary>
[Fact<ChildRecord>("education-plan", Title = "Personal education plan", Plain = true)]
public sealed record PersonalEducationPlan : Fact
{
    public static CodeList Kinds { get; } = new("kind of meeting", new("first", "The plan was started"), new("review", "The plan was reviewed"));
    public static CodeList Grades { get; } = new("quality", new("good", "Good"), new("improve", "Needs improving"), new("poor", "Poor"));

    [Asks("When was the PEP meeting?", Named = "Date of the meeting")]
    public DateOnly On { get; init; }

    [Asks("What was the meeting for?")]
    public string Kind { get; init; } = "";

    [Asks("Which school or nursery?", From = Chosen.OfKnown)]
    public string School { get; init; } = "";

    [Asks("Quality of the plan")]
    public string Quality { get; init; } = "";

    [Asks("What does the child want from school?", Long = true)]
    public string ChildsWords { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind), (nameof(Quality), Grades, Quality)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select what the meeting was for") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.LookedAfter(record, On, nameof(On));
    public override string InWords => $"Personal education plan {(Kind == "first" ? "started" : "reviewed")} on {On.InWords()}{(School.Length > 0 ? $" at {School}" : "")}{(Quality.Length > 0 ? $": {Grades.Say(Quality).ToLowerInvariant()}" : "")}";
}
