using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>Somebody's seat on a board, panel or group, from a day to a day. It is by their seat that they see what is not for everybody.</summary>
[Fact<PanelRecord>("seat", Title = "Member", Plain = true)]
public sealed record Seat : LastingFact
{
    public const string Chair = "chair", Vice = "vice", Member = "member", Substitute = "substitute", CoOpted = "co-opted", Officer = "officer", Observer = "observer";

    public static CodeList Parts { get; } = new("part", new(Chair, "Chair"), new(Vice, "Vice-chair"), new(Member, "Member"), new(Substitute, "Substitute"), new(CoOpted, "Co-opted member"), new(Officer, "Officer in attendance"), new(Observer, "Observer"));

    [Asks("Name of the member", Hint = "The name as shown in the minutes")]
    public string Name { get; init; } = "";

    [Asks("Sign-in ID", Hint = "Leave blank if the person does not sign in")]
    public string Who { get; init; } = "";

    [Asks("Role")]
    public string Part { get; init; } = "";

    [Asks("Group, service or division represented")]
    public string For { get; init; } = "";

    public bool IsOfMember => Part is Chair or Vice or Member or CoOpted;

    public override (string Part, DateOnly Day)? Happened => null;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Part), Parts, Part)];
    public override (string Part, string Ask)? Lacks => Name.Trim().Length == 0 ? (nameof(Name), "Enter the name") : Part.Length == 0 ? (nameof(Part), "Select the role") : From == default ? (nameof(From), "Enter the start date") : null;
    public override string InWords => $"{Name}, {Parts.Say(Part).ToLowerInvariant()}{(For.Length > 0 ? $", {For}" : "")}, from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}
