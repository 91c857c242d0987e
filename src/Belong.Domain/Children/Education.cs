using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>The child's personal education plan was begun or reviewed.</summary>
[Fact("education-plan", Title = "Personal education plan", Plain = true)]
public sealed record PersonalEducationPlan : Fact
{
    public static CodeList Kinds { get; } = new("kind of meeting", new("first", "The plan was begun"), new("review", "The plan was reviewed"));
    public static CodeList Grades { get; } = new("quality", new("good", "Good"), new("improve", "Needs improving"), new("poor", "Poor"));

    [Asks("When was the meeting?")]
    public DateOnly On { get; init; }

    [Asks("What was it for?")]
    public string Kind { get; init; } = "";

    [Asks("Which school or nursery?")]
    public string School { get; init; } = "";

    [Asks("How good is the plan?")]
    public string Quality { get; init; } = "";

    [Asks("What does the child want from school?", Long = true)]
    public string ChildsWords { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind), (nameof(Quality), Grades, Quality)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select what the meeting was for") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.LookedAfter(record, On, nameof(On));
    public override string InWords => $"Personal education plan: {Kinds.Say(Kind).ToLowerInvariant()} on {On:d MMMM yyyy}";
}

/// <summary>A term of the county's schools. Without them, terms end with December, March and July.</summary>
[Fact("school-term", Title = "School term", Plain = true, On = SubjectKind.Council)]
public sealed record SchoolTerm : LastingFact
{
    [Asks("What is the term called?", Hint = "Autumn 2017")]
    public string Name { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override (string Part, string Ask)? Lacks => Name.Trim().Length == 0 ? (nameof(Name), "Enter what the term is called") : From == default ? (nameof(From), "Enter its first day") : Until is null ? (nameof(Until), "Enter its last day") : null;
    public override string InWords => $"{Name}: {From:d MMMM yyyy} to {Until:d MMMM yyyy}";
}

/// <summary>Two social workers assess how old an unaccompanied young person is.</summary>
[Fact("age-assessment", Title = "Age assessment", Plain = true)]
public sealed record AgeAssessment : Fact
{
    public static CodeList Outcomes { get; } = new("outcome", new("child", "A child, as claimed"), new("child-other", "A child, born on another day than claimed"), new("adult", "An adult"));

    [Asks("When was the age doubted and the assessment begun?")]
    public DateOnly StartedOn { get; init; }

    [Asks("When was it decided?", Hint = "Leave it blank while it goes on")]
    public DateOnly? DecidedOn { get; init; }

    [Asks("What was decided?")]
    public string Outcome { get; init; } = "";

    [Asks("Is the young person challenging the decision?")]
    public bool Challenged { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(StartedOn), StartedOn);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Outcome), Outcomes, Outcome)];
    public override (string Part, string Ask)? Lacks => DecidedOn is not null && Outcome.Length == 0 ? (nameof(Outcome), "Select what was decided") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        [.. Whether.Came(DecidedOn, nameof(DecidedOn), today), .. Whether.NotBefore(DecidedOn, StartedOn, nameof(DecidedOn), "when it began")];
    public override string InWords => $"Age assessment begun on {StartedOn:d MMMM yyyy}{(DecidedOn is { } on ? $", decided on {on:d MMMM yyyy}: {Outcomes.Say(Outcome).ToLowerInvariant()}" : "")}";
}
