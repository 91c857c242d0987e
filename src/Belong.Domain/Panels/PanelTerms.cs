using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>What a board, panel or group is for, how often it meets and how many make it able to decide. Agreed anew, the earlier terms stay.</summary>
[Fact<PanelRecord>("panel-terms", Title = "Terms of reference", Plain = true)]
public sealed record PanelTerms : Fact
{
    public static CodeList Kinds { get; } = new("kind", new("committee", "Committee or panel of elected members"), new("board", "Board"), new("panel", "Panel of officers"), new("group", "Group"), new("council", "Council of young people"));

    [Asks("Name of the board, panel or group")]
    public string Title { get; init; } = "";

    [Asks("Type of group")]
    public string Kind { get; init; } = "";

    [Asks("Purpose of the group", Long = true, Hint = "Its terms of reference")]
    public string Words { get; init; } = "";

    [Asks("How often does the group meet?")]
    public string Cycle { get; init; } = "";

    [Asks("How many members make a quorum?")]
    public int? Quorum { get; init; }

    /// <summary>What stands on every agenda where nothing else was agreed.</summary>
    public static IReadOnlyList<string> OrdinaryItems { get; } = ["Apologies and substitutes", "Declarations of interest"];

    [Asks("What stands first on every agenda?", Long = true, Hint = "One item on each line. Leave blank for apologies and declarations of interest", Named = "Standing items")]
    public string StandingItems { get; init; } = "";

    [Asks("Whom do people contact about the group?", Hint = "Name, telephone number and email of its clerk, printed on agendas and packs", Named = "Contact")]
    public string Contact { get; init; } = "";

    [Asks("When were these terms agreed?", Named = "Date of the agreement")]
    public DateOnly On { get; init; }

    [Asks("What changed in the terms?", Hint = "Such as new portfolios")]
    public string Changed { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Title.Trim().Length == 0 ? (nameof(Title), "Enter the name") : Kind.Length == 0 ? (nameof(Kind), "Select the type") : Quorum is < 1 or > 99 ? (nameof(Quorum), "Enter a number from 1 to 99") : null;
    public override bool CarriesItsRecord => true;
    public override string InWords => $"{Title}, terms of {On.InWords()}{(Changed.Length > 0 ? $": {Changed}" : "")}";
}
