using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Planning;

/// <summary>Something that makes the child vulnerable, for as long as it holds.</summary>
[Fact("concern", Title = "Concern", Plain = true)]
public sealed record Concern : LastingFact
{
    public static CodeList Kinds { get; } = new(
        "kind of concern",
        new("wellbeing", "Emotional wellbeing"), new("camhs", "With child and adolescent mental health services"), new("substance", "Substance misuse"), new("exploitation", "At risk of exploitation"),
        new("self-harm", "Self-harm"), new("offending", "Offending"), new("trafficking", "Trafficking or trauma on the way here"));

    [Asks("What kind of concern is it?")]
    public string Kind { get; init; } = "";

    [Asks("What is known, and who helps?", Long = true)]
    public string Words { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the kind of concern") : null;
    public override string InWords => $"{Kinds.Say(Kind)} from {From:d MMMM yyyy}{(Until is { } until ? $" to {until:d MMMM yyyy}" : "")}";
}

/// <summary>The risk of exploitation, weighed with the young person, who has a say of their own in it.</summary>
[Fact("exploitation-risk", Title = "Exploitation risk", Plain = true)]
public sealed record ExploitationRisk : Fact
{
    public static CodeList Levels { get; } = new("level of risk", new("none", "None seen"), new("low", "Low"), new("medium", "Medium"), new("high", "High"));
    public static CodeList Signs { get; } = new(
        "sign",
        new("missing", "Goes missing"), new("older", "An older boyfriend, girlfriend or group"), new("gifts", "Unexplained money or gifts"), new("online", "Contact online that worries"),
        new("substances", "Drugs or alcohol"), new("school", "Not in school"), new("injury", "Unexplained injuries"), new("health", "Sexual health"));

    [Asks("When was it weighed?")]
    public DateOnly On { get; init; }

    [Asks("Which signs are there?", Several = true)]
    public string Seen { get; init; } = "";

    [Asks("How high is the risk?")]
    public string Level { get; init; } = "";

    [Asks("Why that high?", Long = true)]
    public string Why { get; init; } = "";

    [Asks("What does the young person say of it, in their own words?", Long = true, Hint = "This part is theirs: read it back to them before you save it")]
    public string ChildsWords { get; init; } = "";

    [Asks("If the young person said nothing: why?")]
    public string WhyNoWords { get; init; } = "";

    [Asks("What is being done?", Long = true)]
    public string Plan { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Seen), Signs, Seen), (nameof(Level), Levels, Level)];
    public override (string Part, string Ask)? Lacks =>
        Level.Length == 0 ? (nameof(Level), "Select how high the risk is")
        : ChildsWords.Trim().Length == 0 && WhyNoWords.Trim().Length == 0 ? (nameof(ChildsWords), "Enter what the young person says, or below why they said nothing")
        : null;
    public override string InWords => $"Risk of exploitation weighed on {On:d MMMM yyyy}: {Levels.Say(Level).ToLowerInvariant()}";
}

/// <summary>One child looked at in a thematic review.</summary>
[Fact("thematic-check", Title = "Thematic review", Plain = true)]
public sealed record ThematicCheck : Fact
{
    public static CodeList Themes { get; } = new("theme", new("with-parents", "Children placed with their own parents"), new("youth-justice", "Children in the youth justice system"), new("section-20", "Children accommodated under section 20"));

    [Asks("Which theme?")]
    public string Theme { get; init; } = "";

    [Asks("When was the child’s case looked at?")]
    public DateOnly On { get; init; }

    [Asks("Is it still right for the child?")]
    public bool StillRight { get; init; }

    [Asks("What was found?", Long = true)]
    public string Found { get; init; } = "";

    [Asks("What should change?", Long = true)]
    public string ToChange { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Theme), Themes, Theme)];
    public override (string Part, string Ask)? Lacks => Theme.Length == 0 ? (nameof(Theme), "Select the theme") : Found.Trim().Length == 0 ? (nameof(Found), "Enter what was found") : null;
    public override string InWords => $"{Themes.Say(Theme)}, looked at on {On:d MMMM yyyy}: {(StillRight ? "still right" : "not right")}";
}
