using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Workforce;

/// <summary>A post that somebody holds, from a day on.</summary>
[Fact<WorkerRecord>("employment", Title = "Post", Plain = true)]
public sealed record Employment : LastingFact
{
    public static CodeList Kinds { get; } = new("kind of post", new("permanent", "Permanent"), new("locum", "Locum"));

    [Asks("Post")]
    public string Role { get; init; } = "";

    /// <summary>The post that the code names.</summary>
    public Post Post => Posts.Of(Role) ?? Post.Other;

    [Asks("Team", From = Chosen.OfKnown)]
    public string Team { get; init; } = "";

    [Asks("Area")]
    public string Area { get; init; } = "";

    [Asks("Grade")]
    public string Grade { get; init; } = "";

    [Asks("FTE, in hundredths", Hint = "100 is full time and 60 is three days a week")]
    public int FullTime { get; init; } = 100;

    [Asks("Is the post permanent or locum?")]
    public string Kind { get; init; } = "";

    [Asks("If a locum, what is the cover for?")]
    public string Purpose { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Role), Posts.Codes, Role), (nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks =>
        Role.Length == 0 ? (nameof(Role), "Select the post") : From == default ? (nameof(From), "Enter the start date") : FullTime is < 1 or > 100 ? (nameof(FullTime), "Enter a whole number from 1 to 100") : Kind == "locum" && Purpose.Trim().Length == 0 ? (nameof(Purpose), "Enter what the locum covers") : null;
    public override string InWords => $"{Posts.Codes.Say(Role)}{(Team.Length > 0 ? $", {Team}" : "")}, {FullTime.InHundredths()} FTE{(Kind == "locum" ? ", locum" : "")}, from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}
