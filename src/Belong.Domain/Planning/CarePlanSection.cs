using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>One section of the care plan, as it reads from a day on. A later one of the same section takes its place; the earlier stays.</summary>
[Fact<ChildRecord>("care-plan-section", Title = "Care plan section", Plain = true)]
public sealed record CarePlanSection : Fact
{
    /// <summary>The sections, which are also what a dispute may be about.</summary>
    public static CodeList Sections { get; } = new(
        "section",
        new("needs", "The child’s needs"), new("permanence", "Permanence"), new("stability", "A stable placement"), new("safety", "Safety"), new("health", "Health"), new("education", "Education"),
        new("interests", "Interests and talents"), new("participation", "Taking part in planning"), new("contact", "Contact with family and friends"), new("visits", "Visits"),
        new("direct-work", "Direct work"), new("life-story", "Life story"), new("identity", "Identity, language and faith"), new("independence", "Getting ready for independence"), new("contingency", "If the plan does not work"));

    [Asks("Section of the plan")]
    public string Section { get; init; } = "";

    [Asks("When does this section apply from?", Named = "Start date")]
    public DateOnly On { get; init; }

    [Asks("What is planned?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Who is responsible?")]
    public string Owner { get; init; } = "";

    [Asks("When should this be done by?", Hint = "Leave blank if ongoing", Named = "Due date")]
    public DateOnly? By { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Section), Sections, Section)];
    public override (string Part, string Ask)? Lacks => Section.Length == 0 ? (nameof(Section), "Select the section") : Words.Trim().Length == 0 ? (nameof(Words), "Enter what is planned") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => [.. Whether.LookedAfter(record, On, nameof(On)), .. Whether.NotBefore(By, On, nameof(By), "when this section starts")];
    public override string InWords => $"{Sections.Say(Section)}: {Words}{(Owner.Length > 0 ? $" ({Owner}{(By is { } by ? $", by {by.InWords()}" : "")})" : "")}";
}
