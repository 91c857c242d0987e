using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>One child looked at in a thematic review.</summary>
[Fact<ChildRecord>("thematic-check", Title = "Thematic review", Plain = true)]
public sealed record ThematicCheck : Fact
{
    public static CodeList Themes { get; } = new("theme", new("with-parents", "Children placed with their own parents"), new("youth-justice", "Children in the youth justice system"), new("section-20", "Children accommodated under section 20"));

    [Asks("Theme of the review")]
    public string Theme { get; init; } = "";

    [Asks("When was the child’s case checked?", Named = "Date of the check")]
    public DateOnly On { get; init; }

    [Asks("Is the arrangement still right for the child?")]
    public bool StillRight { get; init; }

    [Asks("What did the check find?", Long = true)]
    public string Found { get; init; } = "";

    [Asks("What should change?", Long = true)]
    public string ToChange { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Theme), Themes, Theme)];
    public override (string Part, string Ask)? Lacks => Theme.Length == 0 ? (nameof(Theme), "Select the theme") : Found.Trim().Length == 0 ? (nameof(Found), "Enter what the check found") : null;
    public override string InWords => $"{Themes.Say(Theme)}, checked on {On.InWords()}: {(StillRight ? "still right" : "not right")}";
}
